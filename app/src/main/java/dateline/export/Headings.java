package dateline.export;

import dateline.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The line over what was found in an article: headline, file and day. */
final class Headings {

    private Headings() {}

    static String of(Article article) {
        List<String> facts = new ArrayList<>();
        if (article.file() != null) {
            facts.add(article.file());
        }
        LocalDate day = article.referenceDate();
        if (day != null) {
            facts.add(day.toString());
        }
        String headline = article.headline().isEmpty() ? article.id() : article.headline();
        return Lines.clean(headline + (facts.isEmpty() ? "" : "  (" + String.join(", ", facts) + ")"));
    }
}
