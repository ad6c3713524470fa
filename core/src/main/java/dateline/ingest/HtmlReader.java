package dateline.ingest;

import dateline.ingest.PageBody.Part;
import dateline.model.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads web pages. The stored text is the headline and the parts of the article with empty lines between them. */
final class HtmlReader implements FormatReader {

    private static final long LARGEST = 16L << 20;

    private final LineRules rules;
    private final PageExtractor extractor;
    private final ReportParser parser;

    HtmlReader(LineRules rules, ReportParser parser) {
        this.rules = rules;
        this.extractor = new PageExtractor(new PageBody(rules));
        this.parser = parser;
    }

    @Override
    public void read(InputStream bytes, Intake intake) throws IOException {
        byte[] all =
                Whole.read(bytes, Math.min(LARGEST, intake.options().limits().documentBytes()));
        Document page = Jsoup.parse(new ByteArrayInputStream(all), charset(all), "");
        PageMetadata metadata = PageMetadata.of(page);
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part(Block.Kind.HEADLINE, TextDecoder.tidy(metadata.title()).strip()));
        parts.addAll(extractor.extract(page, metadata.title()));
        intake.pass(draft(parts, metadata), 0, 0);
    }

    /** Valid UTF-8 is UTF-8, whatever a page declares; {@code null} leaves it to the declaration. */
    private static @Nullable String charset(byte[] all) {
        Utf8Check check = Utf8Check.of(all, true);
        if (check.invalid() == 0 && check.multibyte() > 0) {
            return "UTF-8";
        }
        String head = new String(all, 0, Math.min(all.length, 4096), StandardCharsets.ISO_8859_1);
        boolean declared = head.toLowerCase(Locale.ROOT).contains("charset");
        return declared ? null : TextDecoder.detect(all, true).charset().name();
    }

    private ArticleDraft draft(List<Part> parts, PageMetadata metadata) {
        List<Part> stored = new ArrayList<>();
        List<TextLine> lines = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            boolean left = part.kind() == Block.Kind.FURNITURE || part.kind() == Block.Kind.BYLINE;
            if (!left && !part.text().isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n");
                lines.add(
                        new TextLine(text.length(), text.length() + part.text().length(), 1, 0, part.text()));
                text.append(part.text());
                stored.add(part);
            }
        }
        ArticleDraft draft = new ArticleDraft(text.toString());
        describe(draft, metadata, parts);
        for (int i = 0; i < stored.size(); i++) {
            add(stored.get(i).kind(), lines.get(i), draft);
        }
        return draft;
    }

    private void add(Block.Kind kind, TextLine line, ArticleDraft draft) {
        if (kind == Block.Kind.PARAGRAPH) {
            parser.parseParagraph(line, draft);
        } else if (kind == Block.Kind.CAPTION) {
            parser.parseCaption(line, draft);
        } else {
            draft.add(kind, line.start(), line.end());
        }
    }

    /** What the page declares goes before what stands in its text. */
    private void describe(ArticleDraft draft, PageMetadata metadata, List<Part> parts) {
        draft.published(metadata.published());
        draft.updated(metadata.updated());
        draft.byline(metadata.byline());
        draft.url(metadata.url());
        draft.publisher(metadata.publisher());
        for (Part part : parts) {
            PrintedDay day = part.kind() == Block.Kind.FURNITURE ? PrintedDay.of(part.text()) : null;
            if (day != null) {
                draft.published(day.published());
                draft.updated(day.updated());
            }
            Byline byline = part.kind() == Block.Kind.BYLINE ? rules.byline(part.text()) : null;
            if (byline != null) {
                draft.byline(byline.names());
                draft.agency(byline.agency());
            }
        }
    }
}
