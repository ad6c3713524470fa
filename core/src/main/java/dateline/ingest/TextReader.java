package dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text: one report, or a dump of several. */
final class TextReader implements FormatReader {

    private final DumpSplitter splitter;
    private final ReportParser parser;

    TextReader(DumpSplitter splitter, ReportParser parser) {
        this.splitter = splitter;
        this.parser = parser;
    }

    @Override
    public void read(InputStream bytes, Intake intake) throws IOException {
        byte[] all = Whole.read(bytes, intake.options().limits().documentBytes());
        TextDecoder.Detected detected = TextDecoder.detect(all, true);
        Intake decoded = new Intake(intake.name(), intake.options(), detected, intake.gate(), intake.sink());
        String text = TextDecoder.decode(all, detected);
        List<List<TextLine>> articles = splitter.split(TextLine.of(text));
        if (articles.isEmpty()) {
            intake.reject(0, Reason.EMPTY, "expected text, found only white space", "leave it out");
        }
        LineNumbers numbers = new LineNumbers(text);
        for (int i = 0; i < articles.size(); i++) {
            List<TextLine> lines = articles.get(i);
            decoded.pass(
                    draft(text, lines, decoded),
                    articles.size() == 1 ? 0 : i + 1,
                    numbers.of(lines.get(0).start()));
        }
    }

    private ArticleDraft draft(String text, List<TextLine> lines, Intake intake) {
        int start = lines.get(0).start();
        String own = text.substring(start, lines.get(lines.size() - 1).end());
        List<TextLine> shifted = new ArrayList<>(lines.size());
        lines.forEach(line -> shifted.add(line.shifted(start)));
        ArticleDraft draft = new ArticleDraft(own);
        intake.warnOfCharset(draft);
        parser.parse(LineJoiner.join(own, shifted), draft);
        return draft;
    }

    /** Counts lines forwards through a text. */
    private static final class LineNumbers {

        private final String text;
        private int offset;
        private int line = 1;

        LineNumbers(String text) {
            this.text = text;
        }

        int of(int target) {
            while (offset < target) {
                line += text.charAt(offset++) == '\n' ? 1 : 0;
            }
            return line;
        }
    }
}
