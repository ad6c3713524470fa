package dateline.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that look like times and are none: ages, newspapers, people called April, "fall" as a verb. */
final class Guards {

    private static final Set<String> NEWSPAPER =
            Words.set("times telegraph mirror express mail herald tribune post independent mercury night");
    private static final Set<String> BEFORE_MONTH = Words.set("""
            in since until till last next this by from of during before after between through and to late
            early mid every each ( a the ,""");

    /** What a bare "weeks" stands after when it tells how long or when, not how far apart. */
    private static final Set<String> BEFORE_UNITS = Words.set("for in the within over after during these those and or");

    private Guards() {}

    /** Whether the pieces from {@code first} to {@code end} are a time, for all that stands around them. */
    static boolean allow(List<Piece> pieces, int first, int end, Slots slots) {
        Piece piece = pieces.get(first);
        Piece next = end < pieces.size() ? pieces.get(end) : null;
        Piece before = first > 0 ? pieces.get(first - 1) : null;
        boolean single = end == first + 1;
        if (slots.has("NUM") && isAge(pieces, end)) {
            return false;
        }
        if (single && slots.has("SEASON")) {
            return season(piece, before, next);
        }
        if (single && slots.has("MONTH")) {
            return month(piece, before, next);
        }
        if (slots.has("WEEKDAY") && end - first <= 2 && next != null && next.isCapitalised()) {
            return !NEWSPAPER.contains(next.lower()) || !next.tag().startsWith("NNP");
        }
        return !(single && slots.has("UNITS")) || before != null && BEFORE_UNITS.contains(before.lower());
    }

    private static boolean isAge(List<Piece> pieces, int end) {
        return Numbers.words(pieces, end, "-", "old")
                || Numbers.words(pieces, end, "old")
                || Numbers.words(pieces, end, "of", "age")
                || Numbers.words(pieces, end, "in", "prison", "term");
    }

    private static boolean season(Piece piece, @Nullable Piece before, @Nullable Piece next) {
        if (!piece.tag().startsWith("NN") || next != null && next.is("of")) {
            return false;
        }
        return !piece.is("fall") || before != null && (before.is("the") || before.is("in") || before.is("this"));
    }

    private static boolean month(Piece piece, @Nullable Piece before, @Nullable Piece next) {
        boolean name = piece.entity().equals("PERSON") || piece.entity().equals("ORGANIZATION");
        boolean ambiguous =
                piece.is("may") || piece.is("march") || piece.is("april") || piece.is("june") || piece.is("august");
        boolean placed = before != null && BEFORE_MONTH.contains(before.lower());
        boolean surname = next != null && next.tag().equals("NNP") && !next.is("'s");
        if (ambiguous && (name || !placed || !piece.tag().startsWith("NN"))) {
            return false;
        }
        boolean whole = piece.text().length() > 4 || ambiguous || piece.is("july");
        return whole && !(name && (surname || !placed));
    }
}
