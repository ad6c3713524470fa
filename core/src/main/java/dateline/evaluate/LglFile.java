package dateline.evaluate;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads articles with their places in the format of the Local-Global Lexicon. */
final class LglFile {

    private LglFile() {}

    /**
     * An article with its marked places.
     *
     * @param article its text is one paragraph; the publisher is the host it was found on
     */
    record Marked(Article article, List<MarkedPlace> places) {}

    /**
     * A marked name of a place.
     *
     * @param span where it stands
     * @param name of the place in GeoNames, {@code null} where the markers found none
     * @param feature GeoNames feature code
     * @param country name of the country in GeoNames
     * @param admin1 name of the first-level division in GeoNames
     */
    record MarkedPlace(
            Span span,
            @Nullable String name,
            String feature,
            @Nullable String country,
            @Nullable String admin1,
            double lat,
            double lon) {

        boolean isCountry() {
            return feature.startsWith("PCL");
        }
    }

    /**
     * Reads the articles of a file.
     *
     * @throws IOException when it cannot be read or is no XML
     */
    static List<Marked> read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList articles =
                    factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("article");
            List<Marked> read = new ArrayList<>();
            for (int i = 0; i < articles.getLength(); i++) {
                read.add(marked((Element) articles.item(i)));
            }
            return read;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("expected articles with places as XML in " + file + ": " + e.getMessage(), e);
        }
    }

    private static Marked marked(Element element) {
        String text = String.valueOf(text(element, "text"));
        List<MarkedPlace> places = new ArrayList<>();
        NodeList toponyms = element.getElementsByTagName("toponym");
        for (int i = 0; i < toponyms.getLength(); i++) {
            places.add(place((Element) toponyms.item(i)));
        }
        String id = element.getAttribute("docid");
        String day = text(element, "dltime");
        Article article = new Article(
                id,
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
                day == null ? null : LocalDate.parse(day.substring(0, 10)),
                null,
                null,
                null,
                null,
                text(element, "url"),
                text(element, "domain"),
                "en",
                "",
                id);
        return new Marked(article, places);
    }

    private static MarkedPlace place(Element element) {
        Span span = new Span(
                Integer.parseInt(String.valueOf(text(element, "start"))),
                Integer.parseInt(String.valueOf(text(element, "end"))));
        String lat = text(element, "lat");
        String lon = text(element, "lon");
        if (lat == null || lon == null) {
            return new MarkedPlace(span, null, "", null, null, Double.NaN, Double.NaN);
        }
        return new MarkedPlace(
                span,
                text(element, "name"),
                String.valueOf(text(element, "fcode")),
                text(element, "country"),
                text(element, "admin1"),
                Double.parseDouble(lat),
                Double.parseDouble(lon));
    }

    private static @Nullable String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? null : found.item(0).getTextContent();
    }
}
