package dateline.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that look like times and are none: ages, newspapers, people called April, "fall" as a verb. */
final class Guards {

    private static final Set<String> NEWSPAPER =
            Words.set("times telegraph mirror express mail herald tribune post independent mercury night live");
    private static final Set<String> BEFORE_MONTH = Words.set("""
            in since until till last next this by from of during before after between through and to late
            early mid every each ( a the ,""");

    private static final Set<String> BEFORE_THEN = Words.set("since until till by before");
    private static final Set<String> BEFORE_DAY = Words.set("on by until since from before after to");

    /** With these a weekday is the name of one day: an election, a massacre, a sale. */
    private static final Set<String> NAMED_DAYS = Words.set("super black bloody cyber ash holy giving");

    /** What a bare "weeks" stands after when it tells how long or when, not how far apart. */
    private static final Set<String> BEFORE_UNITS = Words.set("for in the within over after during these those and or");

    private Guards() {}

    /** Whether the pieces from {@code first} to {@code end} are a time, for all that stands around them. */
    static boolean allow(List<Piece> pieces, int first, int end, Slots slots) {
        Piece piece = pieces.get(first);
        Piece next = end < pieces.size() ? pieces.get(end) : null;
        Piece before = first > 0 ? pieces.get(first - 1) : null;
        if (slots.has("NUM") && (isAge(pieces, end) || isOrdinal(pieces, first, end))) {
            return false;
        }
        if (isName(before, next, slots) || piece.is("at") && first == 0 && next != null && next.is(",")) {
            return false;
        }
        if (isHighNoon(piece, before) || !isPlaced(pieces, first, end)) {
            return false;
        }
        if (slots.has("DAYTH") && !slots.has("MONTH")) {
            return before != null && BEFORE_DAY.contains(before.lower()) && !namesThing(next);
        }
        if (end > first + 1) {
            return true;
        }
        if (slots.has("SEASON")) {
            return season(piece, before, next);
        }
        if (slots.has("MONTH")) {
            return month(piece, before, next);
        }
        return !slots.has("UNITS") || before != null && BEFORE_UNITS.contains(before.lower());
    }

    private static boolean isHighNoon(Piece piece, @Nullable Piece before) {
        return piece.is("noon") && before != null && before.is("high");
    }

    /** "Before" and "after" end a time only where no event follows that it counts from; "then" is one after a preposition. */
    private static boolean isPlaced(List<Piece> pieces, int first, int end) {
        Piece last = pieces.get(end - 1);
        Piece next = end < pieces.size() ? pieces.get(end) : null;
        if (end == first + 1) {
            return !last.is("then")
                    || first > 0 && BEFORE_THEN.contains(pieces.get(first - 1).lower());
        }
        boolean counts = last.is("before") || last.is("after");
        return !counts || next == null || !Character.isLetterOrDigit(next.text().codePointAt(0)) || next.is("and");
    }

    /** Whether what follows is a thing that the words before it number or describe: "the 15th battalion". */
    private static boolean namesThing(@Nullable Piece next) {
        return next != null && (next.tag().startsWith("NN") || next.tag().startsWith("JJ") || next.is("-"));
    }

    /** "The Sunday Times", "Super Tuesday", "Easter Island". */
    private static boolean isName(@Nullable Piece before, @Nullable Piece next, Slots slots) {
        if (slots.has("HOLIDAY")) {
            return next != null && next.is("island");
        }
        if (!slots.has("WEEKDAY")) {
            return false;
        }
        boolean named = before != null && before.isCapitalised() && NAMED_DAYS.contains(before.lower());
        return named || next != null && next.tag().startsWith("NNP") && NEWSPAPER.contains(next.lower());
    }

    private static boolean isAge(List<Piece> pieces, int end) {
        return Numbers.words(pieces, end, "-", "old")
                || Numbers.words(pieces, end, "old")
                || Numbers.words(pieces, end, "of", "age")
                || Numbers.words(pieces, end, "in", "prison", "term");
    }

    /** "A second term", and "day-to-day". */
    private static boolean isOrdinal(List<Piece> pieces, int first, int end) {
        return pieces.get(end - 1).is("second") && end - first == 2
                || Numbers.words(pieces, end, "-", "to", "-")
                || Numbers.words(pieces, end, "-", "by", "-");
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
