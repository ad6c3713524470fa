package dateline.ingest;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The names that the maker of a page gave to an element, which often say what it is for. */
final class PageNames {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private PageNames() {}

    /** Class and id in small letters, parts of a word with hyphens between them: "newsCaption" as "news-caption". */
    static String of(Element element) {
        String names = element.className() + " " + element.id();
        return names.isBlank() ? "" : HUMP.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
