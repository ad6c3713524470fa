package dateline.ingest;

import dateline.model.Block;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every draft must pass before it is handed over as an article. */
final class Gate {

    private static final Pattern DAY_IN_NAME =
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2}([-_./])\\d{1,2}\\1\\d{1,2}(?!\\d)");
    private static final Pattern DIGITS_IN_NAME =
            Pattern.compile("(?<![0-9a-f])((?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![0-9a-f])");

    private final IngestOptions options;

    Gate(IngestOptions options) {
        this.options = options;
    }

    /**
     * Hands a draft over, as an article or as a rejection.
     *
     * @param file name of the input
     * @param number of the article in its input, 0 where there is only one
     * @param line of the input that it starts at, 0 where unknown
     */
    void pass(ArticleDraft draft, String file, int number, int line, Consumer<IngestOutcome> sink) {
        IngestOutcome.Rejected rejected = refuse(draft, file, line);
        if (rejected != null) {
            sink.accept(rejected);
            return;
        }
        date(draft, number == 0 ? file : null);
        draft.publisher(options.publisher());
        if (!draft.has(Block.Kind.PARAGRAPH)) {
            draft.warn(
                    new Warning(
                            Warning.Kind.NO_BODY,
                            "expected a text below the headline, there is none",
                            "look whether the text of the page is loaded by a script, or the field of the text has another name"));
        }
        sink.accept(new IngestOutcome.Read(draft.finish(number == 0 ? file : file + "#" + number), draft.warnings()));
    }

    private IngestOutcome.@Nullable Rejected refuse(ArticleDraft draft, String file, int line) {
        if (!draft.hasWords()) {
            return new IngestOutcome.Rejected(
                    file, line, Reason.NO_TEXT, "expected a headline or paragraphs, found none", "leave it out");
        }
        int most = options.limits().articleChars();
        if (draft.text().length() > most) {
            return new IngestOutcome.Rejected(
                    file,
                    line,
                    Reason.TOO_LARGE,
                    "expected an article of at most " + most + " characters, got "
                            + draft.text().length(),
                    "split it, one article a file or a line");
        }
        if (options.englishOnly() && !EnglishDetector.mayBeEnglish(draft.codedText())) {
            return new IngestOutcome.Rejected(
                    file,
                    line,
                    Reason.NOT_ENGLISH,
                    "expected English, the commonest words of it are missing",
                    "translate it first, or leave it out");
        }
        return null;
    }

    private void date(ArticleDraft draft, @Nullable String file) {
        if (!draft.hasDate()) {
            draft.published(options.published());
        }
        if (draft.hasDate()) {
            return;
        }
        LocalDate named = inName(draft.url());
        named = named == null ? inName(file) : named;
        if (named == null) {
            draft.warn(new Warning(
                    Warning.Kind.NO_DATE,
                    "expected a day of publication or update, found none",
                    "give the day of publication, or dates like \"Friday\" stay open"));
            return;
        }
        draft.published(named);
        draft.warn(new Warning(
                Warning.Kind.DATE_FROM_NAME,
                "no day of publication in the text, took " + named + " from the name",
                "give the day of publication if this is wrong"));
    }

    private static @Nullable LocalDate inName(@Nullable String name) {
        if (name == null) {
            return null;
        }
        Matcher parted = DAY_IN_NAME.matcher(name);
        if (parted.find()) {
            return PrintedDates.find(parted.group().replace('_', '-'));
        }
        Matcher digits = DIGITS_IN_NAME.matcher(name);
        return digits.find() ? PrintedDates.find(digits.group(1)) : null;
    }
}
