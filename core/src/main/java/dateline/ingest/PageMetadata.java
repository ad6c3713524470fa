package dateline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article outside of the text: in JSON-LD first, then in OpenGraph and other {@code meta}
 * elements, then in {@code time} elements and the title.
 *
 * @param title the headline, the empty string where there is none
 */
record PageMetadata(
        String title,
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        @Nullable String byline,
        @Nullable String url,
        @Nullable String publisher) {

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dc.date",
            "dcterms.created",
            "dcterms.date",
            "cXenseParse:recs:publishtime",
            "article.published",
            "originalpublicationdate",
            "timestamp",
            "date.release");
    private static final List<String> UPDATED = List.of(
            "article:modified_time",
            "og:updated_time",
            "dateModified",
            "lastmod",
            "last-modified",
            "dcterms.modified",
            "article.updated",
            "date.update");
    private static final List<String> AUTHOR = List.of(
            "author", "byl", "parsely-author", "sailthru.author", "dc.creator", "article:author", "article.author");
    private static final List<String> SITE = List.of("og:site_name", "application-name", "publisher", "dc.publisher");
    private static final List<String> TITLE = List.of("og:title", "twitter:title", "parsely-title", "dc.title");

    static PageMetadata of(Document page) {
        LinkedData data = LinkedData.of(page);
        String named = data.text("publisher");
        String publisher = first(named == null || named.contains("://") ? null : named, meta(page, SITE));
        return new PageMetadata(
                title(page, data, publisher),
                firstDay(data.text("datePublished"), meta(page, PUBLISHED), time(page, "datePublished", true)),
                firstDay(data.text("dateModified"), meta(page, UPDATED), time(page, "dateModified", false)),
                byline(first(data.text("author"), meta(page, AUTHOR))),
                address(page, data),
                publisher);
    }

    /** The title of the page is better than none, but often has the name of the site in it. */
    private static String title(Document page, LinkedData data, @Nullable String publisher) {
        String given = first(data.text("headline"), meta(page, TITLE));
        Element heading = page.selectFirst("h1");
        String shown = heading == null ? "" : heading.text().strip();
        String title = first(given, first(shown, page.title()));
        if (title == null) {
            return "";
        }
        if (!shown.isEmpty() && title.startsWith(shown) && shown.length() > 15) {
            return shown;
        }
        return withoutSite(title, publisher);
    }

    private static String withoutSite(String title, @Nullable String publisher) {
        int joint = Math.max(Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - ")), title.lastIndexOf(" – "));
        if (joint < 15) {
            return title;
        }
        String tail = title.substring(joint + 3).strip();
        boolean site = publisher != null && tail.equalsIgnoreCase(publisher) || title.charAt(joint + 1) == '|';
        return site ? title.substring(0, joint).strip() : title;
    }

    private static @Nullable String byline(@Nullable String given) {
        if (given == null || given.contains("://") || given.contains("@") || given.length() > 200) {
            return null;
        }
        return given.strip().replaceFirst("^(?i:by)\\s+", "");
    }

    private static @Nullable String address(Document page, LinkedData data) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String link = canonical == null ? null : canonical.attr("href");
        for (String address :
                nonNull(link, meta(page, List.of("og:url")), data.text("url"), data.text("mainEntityOfPage"))) {
            if (address.startsWith("http://") || address.startsWith("https://")) {
                return address;
            }
        }
        return null;
    }

    private static @Nullable String meta(Document page, List<String> names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                boolean named = meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name);
                if (named && !meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return null;
    }

    /** The day of an element that carries one for machines. */
    private static @Nullable String time(Document page, String property, boolean unnamed) {
        Element named = page.selectFirst("[itemprop=" + property + "]");
        if (named == null && unnamed) {
            named = page.selectFirst("time[pubdate], article time[datetime], header time[datetime], time[datetime]");
        }
        if (named == null) {
            return null;
        }
        return first(named.attr("datetime"), first(named.attr("content"), named.text()));
    }

    private static @Nullable LocalDate firstDay(@Nullable String... printed) {
        for (String text : nonNull(printed)) {
            LocalDate day = PrintedDates.find(text);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        if (one != null && !one.isBlank()) {
            return one.strip();
        }
        return other == null || other.isBlank() ? null : other.strip();
    }

    private static List<String> nonNull(@Nullable String... values) {
        List<String> given = new ArrayList<>();
        for (String value : values) {
            if (value != null) {
                given.add(value);
            }
        }
        return given;
    }
}
