package dateline.export;

import dateline.model.Claimant;
import dateline.model.Figure;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures for reading: under each article's headline its counts, each with who counts and its sentence.
 *
 * <pre>{@code
 * Gunmen raid market town  (raid.txt, 2024-05-10)
 *
 *   dead        at least 40 villagers
 *     says: governor of Kana (said) · as of 2024-05-09
 *     At least 40 villagers were killed …, the governor of Kana said.
 * }</pre>
 */
public final class FigureTable implements RowWriter<FigureRow> {

    private final Writer out;
    private final TableStyle style;
    private @Nullable String article;

    public FigureTable(OutputStream out, TableStyle style) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.style = style;
    }

    @Override
    public void write(FigureRow row) throws IOException {
        Figure figure = row.figure();
        if (!figure.articleId().equals(article)) {
            out.write(style.bold(Headings.of(row.article())) + "\n\n");
            article = figure.articleId();
        }
        String what = String.format(Locale.ROOT, "%-11s ", figure.kind());
        out.write("  " + style.bold(what) + Lines.clean(count(figure)) + "\n");
        String says = says(figure);
        if (!says.isEmpty()) {
            out.write(Lines.wrap(style.dim(Lines.clean(says)), style.width(), "    "));
        }
        out.write(Lines.wrap(Lines.clean(figure.evidence().text()), style.width(), "    "));
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static String count(Figure figure) {
        StringBuilder count = new StringBuilder(figure.text());
        boolean worded = figure.of() != null && !figure.kind().equals("money");
        if (figure.unit() != null && !(worded && figure.unit().equals(figure.of()))) {
            count.append(figure.kind().equals("time") || figure.kind().equals("term") ? "" : " " + figure.unit());
        }
        if (worded) {
            count.append(' ').append(figure.of());
        }
        count.append("  [").append(figure.quantity()).append(']');
        return count.toString();
    }

    private static String says(Figure figure) {
        String says =
                figure.claimants().stream().map(FigureTable::named).collect(Collectors.joining(", ", "says: ", ""));
        String asOf = figure.asOf() == null ? "" : "as of " + figure.asOf();
        return figure.claimants().isEmpty() ? asOf : says + (asOf.isEmpty() ? "" : " · " + asOf);
    }

    private static String named(Claimant claimant) {
        return claimant.actor().name() + " (" + claimant.cue() + ")";
    }
}
