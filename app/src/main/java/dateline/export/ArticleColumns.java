package dateline.export;

import dateline.model.Article;
import java.util.List;
import java.util.function.Function;

/** The columns that name the article of a row, the same for every kind of record. */
final class ArticleColumns {

    private ArticleColumns() {}

    static <R> List<Column<R>> of(Function<R, Article> article) {
        return List.of(
                new Column<>(
                        "article_id",
                        Column.Kind.TEXT,
                        "the report, as in the input or made from its text",
                        row -> article.apply(row).id()),
                new Column<>(
                        "title",
                        Column.Kind.TEXT,
                        "its headline",
                        row -> article.apply(row).headline()),
                new Column<>(
                        "publisher",
                        Column.Kind.TEXT,
                        "the outlet",
                        row -> article.apply(row).publisher()),
                new Column<>(
                        "published",
                        Column.Kind.DATE,
                        "day of publication or of the last update",
                        row -> article.apply(row).referenceDate()),
                new Column<>(
                        "file",
                        Column.Kind.TEXT,
                        "the input that it came from",
                        row -> article.apply(row).file()));
    }
}
