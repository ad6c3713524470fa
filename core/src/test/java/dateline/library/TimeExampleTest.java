package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Annotator;
import dateline.model.Article;
import dateline.model.Document;
import dateline.model.TimeMention;
import dateline.time.TimeResolver;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of docs/library.md for times: what it prints is what the page says. */
class TimeExampleTest {

    @Test
    void printsWhatThePageSays() {
        assertThat(Printed.by(TimeExampleTest::run))
                .isEqualTo(List.of("Friday 2022-12-30 day", "next spring 2023-03-01 season"));
    }

    /** The lines between the braces stand in docs/library.md. */
    static void run() {
        Article article = Article.of("They met on Friday and will vote next spring.", LocalDate.of(2022, 12, 30));
        Document document = new TimeResolver().resolve(new Annotator().annotate(article));
        for (TimeMention time : document.times()) {
            System.out.println(time.span().of(article.text()) + " "
                    + time.date().start() + " " + time.date().precision());
        }
    }
}
