package dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Reads tables with tabs between the cells, in which quotation marks mean nothing. */
final class TabReader implements FormatReader {

    private final RecordArticles articles;

    TabReader(RecordArticles articles) {
        this.articles = articles;
    }

    @Override
    public void read(InputStream bytes, Intake intake) throws IOException {
        TableRows rows = new TableRows(articles, intake);
        new RecordLines(bytes, intake).forEach((line, number, text) -> {
            if (rows.hasBegun() || !rows.begin(cells(text, -1))) {
                // Without names there are two cells, and tabs in the second belong to the text.
                rows.accept(line, cells(text, rows.hasNames() ? -1 : 2));
            }
        });
    }

    private static List<String> cells(String line, int most) {
        return Arrays.asList(line.split("\t", most));
    }
}
