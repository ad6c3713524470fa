package dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the format of an input from its first stretch; the ending of its name decides only what content leaves open. */
final class FormatSniffer {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LINES = 20;
    private static final int LONGEST_ID = 128;
    private static final Pattern PAGE_START = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|article|main|section|div|p|h1|script|link)\\b.*");
    private static final Pattern TAG = Pattern.compile("(?i)</(?:p|div|a|li|span|h[1-6]|body|html)>|<br ?/?>");
    private static final Pattern CSV_ROW = Pattern.compile("(?s)\\A[^,\"\\s]{1,128},\".*");

    private FormatSniffer() {}

    /**
     * @param name of the input, without ".gz"
     * @param head its first characters
     */
    static Format sniff(String name, String head) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String start = head.stripLeading();
        if (PAGE_START
                .matcher(start.substring(0, Math.min(start.length(), 4096)))
                .matches()) {
            return Format.HTML;
        }
        List<String> lines =
                head.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        if (start.matches("(?s)\\[\\s*\\{\\s*\".*")) {
            return Format.JSON;
        }
        if (lines.stream().anyMatch(line -> line.matches("\\s*\\{\\s*\".*")) && looksLikeJson(start, ending)) {
            return isOneALine(lines, ending) ? Format.JSONL : Format.JSON;
        }
        if (start.matches("(?s)\\{\\s*\".*")) {
            return isOneALine(lines, ending) ? Format.JSONL : Format.JSON;
        }
        if (isTabbed(lines, ending)) {
            return Format.TSV;
        }
        if (isCommaed(lines, ending)) {
            return Format.CSV;
        }
        boolean page = ending.matches("x?html?|asp|php") && TAG.matcher(head).find()
                || TAG.matcher(head).results().limit(10).count() == 10;
        return page ? Format.HTML : Format.TEXT;
    }

    private static boolean looksLikeJson(String start, String ending) {
        return start.startsWith("{") || ending.equals("jsonl") || ending.equals("ndjson");
    }

    /** Whether a line holds an object of its own, or one that is too long to be seen to its end. */
    private static boolean isOneALine(List<String> lines, String ending) {
        if (ending.equals("jsonl") || ending.equals("ndjson") || lines.size() == 1) {
            return true;
        }
        return lines.stream().limit(3).anyMatch(FormatSniffer::isObject);
    }

    private static boolean isObject(String line) {
        try {
            return MAPPER.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static boolean isTabbed(List<String> lines, String ending) {
        long rows = lines.stream().filter(FormatSniffer::isTabbedRow).count();
        boolean named = ending.equals("tsv") || ending.equals("tab");
        return rows > 0 && (named ? rows * 2 >= lines.size() : rows == lines.size());
    }

    private static boolean isTabbedRow(String line) {
        int tab = line.indexOf('\t');
        return tab > 0 && tab <= LONGEST_ID && !line.substring(tab).isBlank();
    }

    private static boolean isCommaed(List<String> lines, String ending) {
        if (lines.isEmpty()) {
            return false;
        }
        String first = lines.get(0);
        List<String> names = Arrays.asList(first.split(",", -1));
        boolean header = names.size() > 1
                && Columns.of(names.stream().map(FormatSniffer::unquoted).toList(), Map.of())
                        .named();
        return header || CSV_ROW.matcher(first).matches() || ending.equals("csv") && first.contains(",");
    }

    private static String unquoted(String cell) {
        return cell.strip().replaceAll("^\"|\"$", "");
    }
}
