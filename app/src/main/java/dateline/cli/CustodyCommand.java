package dateline.cli;

import dateline.custody.CustodyBook;
import dateline.export.CustodyRow;
import dateline.export.Records;
import dateline.export.RowWriter;
import dateline.model.Article;
import dateline.model.CustodyRecord;
import dateline.model.CustodyStep;
import dateline.model.Figure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline custody}: a person and articles in, the person's way through custody out. */
@Command(
        name = "custody",
        description =
                "Read articles and list a person's arrests, charges, trials, sentences, transfers and releases, each "
                        + "with its date and who says so.",
        footerHeading = "Examples:%n",
        footer = {
            "  dateline custody 'Ann Doe' reports/            what the reports of a directory tell of her custody",
            "  dateline custody Doe report.txt -f csv         everybody whose name has this word, as a table",
            "  dateline custody any reports/ -o custody.csv   everybody",
            ""
        })
final class CustodyCommand implements Callable<Integer> {

    private static final String ANY = "any";

    private final Console console;
    private final Engines engines;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "Words of the person's name, in any case and without accents; any for everybody.")
    String name = "";

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Mixin
    CodingOptions coding = new CodingOptions();

    CustodyCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        if (input.inputs.size() < 2) {
            throw new UsageFault("expected a name and one or more files, got only '" + name + "'");
        }
        // The first word is the name for this option and the first input for the inputs' own.
        input.inputs = input.inputs.subList(1, input.inputs.size());
        List<CustodyStep> steps = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        Map<String, Article> articles = new LinkedHashMap<>();
        Engine engine = engines.load(coding.lexicon);
        int code;
        try (Interruption interruption = Interruption.listen()) {
            code = new CodingRun(console, coding, input).run(interruption, engine::code, article -> null, coded -> {
                steps.addAll(coded.custody());
                figures.addAll(coded.figures());
                articles.put(coded.document().article().id(), coded.document().article());
            });
        }
        return write(CustodyBook.records(steps, figures), articles) || code != ExitCode.OK ? code : nobody();
    }

    /** Writes the records of that name; false when there are none. */
    private boolean write(List<CustodyRecord> records, Map<String, Article> articles) throws IOException {
        boolean found = false;
        try (OutputStream out = output.open(console);
                RowWriter<CustodyRow> writer = output.writer(out, Records.CUSTODY, console)) {
            for (CustodyRecord record : records) {
                if (!isNamed(record)) {
                    continue;
                }
                found = true;
                for (CustodyStep step : record.steps()) {
                    @Nullable Article article = articles.get(step.articleId());
                    if (article != null) {
                        writer.write(new CustodyRow(article, record, step));
                    }
                }
            }
        }
        return found;
    }

    private boolean isNamed(CustodyRecord record) {
        String folded = " " + CustodyBook.folded(record.person().name()) + " ";
        for (String word : CustodyBook.folded(name).split(" ")) {
            if (!word.equals(ANY) && !folded.contains(" " + word + " ")) {
                return false;
            }
        }
        return true;
    }

    private int nobody() {
        console.err()
                .println("dateline: no report tells of the custody of anybody named '" + name
                        + "'; write the name as the reports do, or 'any' for everybody");
        return ExitCode.FAILURE;
    }
}
