package dateline.evaluate;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Span;
import dateline.model.Timex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A news report in TimeML with its time expressions marked.
 *
 * @param article the running text, published on the file's document creation time
 * @param times the marked expressions, in order
 */
record TimeMlFile(Article article, List<Marked> times) {

    /**
     * A marked expression.
     *
     * @param span where it stands in the article's text
     * @param timex its normal form
     */
    record Marked(Span span, Timex timex) {}

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read or is no XML
     */
    static TimeMlFile read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream stream = Files.newInputStream(file)) {
            Content content = new Content();
            XMLStreamReader reader = factory.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                content.take(reader, reader.next());
            }
            return new TimeMlFile(content.article(String.valueOf(file.getFileName())), List.copyOf(content.times));
        } catch (XMLStreamException e) {
            throw new IOException("expected TimeML in " + file + ": " + e.getMessage(), e);
        }
    }

    /** What has been read so far. */
    private static final class Content {
        private final StringBuilder text = new StringBuilder();
        private final List<Marked> times = new ArrayList<>();
        private @Nullable LocalDate created;
        private boolean inText;
        private @Nullable Timex open;
        private int start;

        void take(XMLStreamReader reader, int event) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(reader.getLocalName());
            } else if (inText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(reader.getText());
            }
        }

        private void start(XMLStreamReader reader) {
            String name = reader.getLocalName();
            if (name.equals("TEXT")) {
                inText = true;
            } else if (name.equals("TIMEX3")) {
                String value = reader.getAttributeValue(null, "value");
                if ("CREATION_TIME".equals(reader.getAttributeValue(null, "functionInDocument"))) {
                    created = day(value);
                } else if (inText) {
                    String type = reader.getAttributeValue(null, "type");
                    open = new Timex(Timex.Type.valueOf(type.toUpperCase(Locale.ROOT)), value);
                    start = text.length();
                }
            }
        }

        private void end(String name) {
            if (name.equals("TEXT")) {
                inText = false;
            } else if (name.equals("TIMEX3") && open != null) {
                if (text.length() > start) {
                    times.add(new Marked(new Span(start, text.length()), open));
                }
                open = null;
            }
        }

        private static @Nullable LocalDate day(String value) {
            return value.length() >= 10 ? LocalDate.parse(value.substring(0, 10)) : null;
        }

        private Article article(String name) {
            String all = text.toString();
            return new Article(name, all, paragraphs(all), created, null, null, null, null, null, null, "en", "", name);
        }

        /** Paragraphs are what stands between empty lines. */
        private static List<Block> paragraphs(String text) {
            List<Block> blocks = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                int gap = nextGap(text, at);
                String part = text.substring(at, gap);
                if (!part.isBlank()) {
                    int first = at + part.indexOf(part.stripLeading());
                    blocks.add(new Block(
                            Block.Kind.PARAGRAPH,
                            new Span(first, first + part.strip().length())));
                }
                at = gap + 1;
            }
            return blocks;
        }

        private static int nextGap(String text, int from) {
            for (int i = text.indexOf('\n', from); i >= 0; i = text.indexOf('\n', i + 1)) {
                int next = text.indexOf('\n', i + 1);
                if (next >= 0 && text.substring(i, next).isBlank()) {
                    return i;
                }
            }
            return text.length();
        }
    }
}
