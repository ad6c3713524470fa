package dateline.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells that several tables share, and reports what is wrong in them. */
final class Cells {

    private final Set<String> countries;
    private final Set<String> sectors;
    private final Problems problems;

    Cells(Set<String> countries, Set<String> sectors, Problems problems) {
        this.countries = countries;
        this.sectors = sectors;
        this.problems = problems;
    }

    /** A cell that must be filled; empty when it is not. */
    String required(Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            problems.add(
                    row, column, ProblemCodes.EMPTY_CELL, "expected a value in column '" + column + "', found none");
        }
        return text;
    }

    /** The cell {@code country}; {@code null} when it is empty or unknown. */
    @Nullable
    String country(Row row) {
        String code = row.text("country");
        if (code.isEmpty()) {
            return null;
        }
        if (!countries.contains(code)) {
            problems.unknown(row, "country", ProblemCodes.COUNTRY, "a country code of countries.tsv", code, countries);
            return null;
        }
        return code;
    }

    /** The known ones among the sectors of a row. */
    List<String> sectors(Row row) {
        return sectors(row, "sectors", row.list("sectors"));
    }

    List<String> sectors(Row row, String column, List<String> codes) {
        List<String> known = new ArrayList<>();
        for (String code : codes) {
            if (sectors.contains(code)) {
                known.add(code);
            } else {
                problems.unknown(
                        row, column, ProblemCodes.SECTOR, "a sector code of plover/sectors.tsv", code, sectors);
            }
        }
        return known;
    }

    /** The cells {@code from} and {@code to}; a date that cannot be read counts as open. */
    Period period(Row row) {
        LocalDate from = date(row, "from", false);
        LocalDate to = date(row, "to", true);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(
                    row,
                    "to",
                    ProblemCodes.PERIOD,
                    "expected a period that begins before it ends, found " + row.text("from") + " to "
                            + row.text("to"));
            return Period.ALWAYS;
        }
        return new Period(from, to);
    }

    /** The cell {@code kind} as one of an enum's constants, which a table writes in lower case. */
    <K extends Enum<K>> K kind(Row row, Class<K> type, K otherwise) {
        List<String> words = new ArrayList<>();
        for (K constant : type.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT);
            if (word.equals(row.text("kind"))) {
                return constant;
            }
            words.add(word);
        }
        problems.unknown(row, "kind", ProblemCodes.WORD, "a kind", row.text("kind"), words);
        return otherwise;
    }

    Standing standing(Row row) {
        String note = row.text("note");
        return new Standing(
                country(row), sectors(row), period(row), note.isEmpty() ? null : note, reference(row), row.where());
    }

    /** The cell {@code reference}; warns when it is empty. */
    String reference(Row row) {
        String reference = row.text("reference");
        if (reference.isEmpty()) {
            problems.add(
                    row,
                    "reference",
                    ProblemCodes.NO_REFERENCE,
                    "expected where the facts of '" + row.text("name") + "' are from, found nothing;"
                            + " name a public document and its year");
        }
        return reference;
    }

    private @Nullable LocalDate date(Row row, String column, boolean last) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return parse(text, last);
        } catch (DateTimeException e) {
            problems.add(
                    row,
                    column,
                    ProblemCodes.DATE,
                    "expected a date such as 2019, 2019-05 or 2019-05-20, found '" + text + "'");
            return null;
        }
    }

    private static LocalDate parse(String text, boolean last) {
        if (text.length() == 4) {
            return LocalDate.parse(text + (last ? "-12-31" : "-01-01"));
        }
        if (text.length() == 7) {
            YearMonth month = YearMonth.parse(text);
            return last ? month.atEndOfMonth() : month.atDay(1);
        }
        return LocalDate.parse(text);
    }
}
