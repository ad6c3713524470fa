package dateline.ingest;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The news agencies, and the ways in which a report says that it is one of theirs. */
final class Agencies {

    private final Set<String> names = new LinkedHashSet<>(Wordlist.lines("agencies.txt"));
    private final Pattern alone;
    private final Pattern signed;
    private final Pattern signedName;

    Agencies() {
        String any = names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        alone = Pattern.compile(
                "(?:(?:by|source|from|agency)\\s*:?\\s+|[-–—―]+\\s*|[(\\[])?(" + any + ")[)\\]]?\\.?",
                Pattern.CASE_INSENSITIVE);
        signed = Pattern.compile("[.!?][\"'”’]?\\s*((?:--|[-–—―]|\\()\\s*(" + any + ")\\)?\\.?)$");
        signedName = Pattern.compile(".{3,60}(?:,| \\|| -| –| —) (" + any + ")");
    }

    boolean isNamed(String words) {
        return names.contains(words.strip());
    }

    /** The agency that a line names and nothing else: "Reuters", "By AFP", "— AP"; {@code null} for any other line. */
    @Nullable
    String alone(String line) {
        Matcher matcher = alone.matcher(line);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** The agency after a reporter's name: "Jane Doe, Associated Press". */
    @Nullable
    String afterName(String line) {
        Matcher matcher = signedName.matcher(line);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** The signature at the end of a paragraph: "… he said. — AFP". */
    @Nullable
    Signature signature(String paragraph) {
        Matcher matcher = signed.matcher(paragraph);
        return matcher.find() ? new Signature(matcher.start(1), matcher.group(2)) : null;
    }

    /**
     * An agency's name after the last sentence.
     *
     * @param start offset of its dash or bracket
     */
    record Signature(int start, String agency) {}
}
