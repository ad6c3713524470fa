package dateline.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one table, of which the first may name the columns. */
final class TableRows {

    private final RecordArticles articles;
    private final Intake intake;
    private @Nullable Columns columns;
    private int number;

    TableRows(RecordArticles articles, Intake intake) {
        this.articles = articles;
        this.intake = intake;
    }

    /** Shows the first row; whether it names the columns, and so is no record. */
    boolean begin(List<String> firstRow) {
        columns = Columns.of(firstRow, intake.options().fieldNames());
        return columns.named();
    }

    boolean hasBegun() {
        return columns != null;
    }

    boolean hasNames() {
        return columns != null && columns.named();
    }

    void accept(int line, List<String> row) {
        Columns known = columns;
        if (known == null) {
            throw new IllegalStateException("expected begin() before accept()");
        }
        number++;
        if (row.size() < known.least()) {
            intake.reject(
                    line,
                    Reason.BAD_RECORD,
                    "expected at least " + known.least() + " cells, got " + row.size(),
                    "mend the line, or leave it out");
            return;
        }
        articles.pass(known.record(row), number, line, intake);
    }
}
