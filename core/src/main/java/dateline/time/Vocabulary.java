package dateline.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The word classes that the rules of {@code lexicon/times.tsv} name in capitals, and what each word of them means.
 *
 * <p>Values: MONTH 1–12, WEEKDAY 1 (Monday) to 7, DAY 1–31, YEAR as it is, SEASON, UNIT, HOLIDAY and PART the index of
 * the enum constant, NUM the number, ENDYEAR the second year of "2021-22", ENDOF "end of" and the like as an EDGE, CLOCK minutes since midnight, SHIFT −1, 0 or 1, EDGE 0 (early) to 2 (late), DECADE
 * and CENTURY the first year, ISO year·10000 + month·100 + day.
 */
final class Vocabulary {

    private static final List<String> MONTHS =
            Words.list("january february march april may june july august september october november december");
    private static final List<String> WEEKDAYS = Words.list("monday tuesday wednesday thursday friday saturday sunday");
    private static final Map<String, Integer> SHORT_MONTHS = new TreeMap<>(Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12)));
    private static final Map<String, Integer> SHORT_WEEKDAYS = new TreeMap<>(Map.of(
            "mon.", 1, "tue.", 2, "tues.", 2, "wed.", 3, "thu.", 4, "thurs.", 4, "fri.", 5, "sat.", 6, "sun.", 7));
    private static final Map<String, Integer> SHIFTS = Map.ofEntries(
            Map.entry("last", -1),
            Map.entry("past", -1),
            Map.entry("this", 0),
            Map.entry("current", 0),
            Map.entry("next", 1),
            Map.entry("coming", 1),
            Map.entry("upcoming", 1));
    private static final Map<String, Integer> STEPS =
            Map.of("previous", -1, "preceding", -1, "prior", -1, "same", 0, "that", 0, "following", 1);
    private static final Map<String, Integer> EDGES = Map.of("early", 0, "mid", 1, "middle", 1, "late", 2);
    private static final Set<String> ZONES =
            Words.set("gmt utc est edt cst cdt mst mdt pst pdt cet cest eet eest bst ist msk eat cat wat local");
    private static final List<String> DECADES =
            Words.list("twenties thirties forties fifties sixties seventies eighties nineties");

    private Vocabulary() {}

    /** What a word class finds at a piece, or {@code null}. */
    static @Nullable Found read(String name, List<Piece> pieces, int at) {
        if (name.equals("NUM")) {
            return Numbers.read(pieces, at);
        }
        if (name.equals("HOLIDAY")) {
            return Holiday.read(pieces, at);
        }
        if (name.equals("YY")) {
            return Years.ofTwoDigits(pieces, at);
        }
        if (name.equals("ENDOF")) {
            return Edges.named(pieces, at);
        }
        Piece piece = pieces.get(at);
        String word = piece.lower();
        int value = switch (name) {
            case "MONTH" -> month(piece);
            case "WEEKDAY" -> weekday(piece);
            case "WEEKDAYS" -> word.endsWith("s") ? WEEKDAYS.indexOf(word.substring(0, word.length() - 1)) + 1 : 0;
            case "DAY" -> dayNumber(word);
            case "DAYTH", "ORDINAL" -> dayOf(Numbers.ordinal(word));
            case "YEAR" -> Years.number(word);
            case "FREEYEAR" -> Years.free(pieces, at);
            case "DECADE" -> decade(word);
            case "SEASON" -> season(word) + 1;
            case "UNIT" -> unit(word) + 1;
            case "UNITS" -> word.endsWith("s") || word.equals("centuries") ? unit(word) + 1 : 0;
            case "PART" -> DayPart.indexOf(word) + 1;
            case "PARTS" -> word.endsWith("s") ? DayPart.indexOf(word.substring(0, word.length() - 1)) + 1 : 0;
            case "ENDYEAR" -> Years.ending(pieces, at);
            case "ZONE" -> ZONES.contains(word) ? 1 : 0;
            case "NOON" -> noon(word) ? DayPart.indexOf(word) + 1 : 0;
            case "NIGHT" -> word.equals("night") || word.equals("evening") ? DayPart.indexOf(word) + 1 : 0;
            case "PAST" -> word.equals("past") ? 1 : 0;
            case "CLOCK" -> Clock.read(word) + 1;
            case "HOUR" -> Numbers.isDigits(word) && word.length() < 3 ? Integer.parseInt(word) + 1 : 0;
            case "AMPM" -> ampm(word);
            case "ISO" -> Years.iso(word);
            case "EDGE" -> EDGES.getOrDefault(word, -1) + 1;
            case "SHIFT" -> SHIFTS.getOrDefault(word, -2) + 2;
            case "STEP" -> STEPS.getOrDefault(word, -2) + 2;
            default -> throw new IllegalArgumentException("expected a word class, got " + name);
        };
        return value == 0 ? null : new Found(value - offset(name), 1);
    }

    /** The slot that a class fills: narrower classes fill that of the wider one, and a mark is part of the name. */
    static String slot(String name) {
        return switch (name) {
            case "NOON", "NIGHT", "PARTS" -> "PART";
            case "ENDOF" -> "EDGE";
            case "PAST" -> "SHIFT";
            default -> name.replace("#", "");
        };
    }

    /** Classes that count from 0 (or -1) are read one (or two) higher, so that 0 is free for "none". */
    private static int offset(String name) {
        return switch (name) {
            case "SEASON", "UNIT", "UNITS", "PART", "PARTS", "NOON", "NIGHT", "CLOCK", "HOUR", "EDGE" -> 1;
            case "SHIFT", "STEP", "PAST" -> 2;
            default -> 0;
        };
    }

    private static boolean noon(String word) {
        int part = DayPart.indexOf(word);
        return part == DayPart.NOON.ordinal() || part == DayPart.MIDNIGHT.ordinal();
    }

    private static int month(Piece piece) {
        if (!piece.isCapitalised() || piece.tag().equals("MD")) {
            return 0;
        }
        String word = piece.lower();
        int whole = MONTHS.indexOf(word) + 1;
        if (whole > 0) {
            return whole;
        }
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return SHORT_MONTHS.getOrDefault(bare, 0);
    }

    private static int weekday(Piece piece) {
        if (!piece.isCapitalised()) {
            return 0;
        }
        int whole = WEEKDAYS.indexOf(piece.lower()) + 1;
        return whole > 0 ? whole : SHORT_WEEKDAYS.getOrDefault(piece.lower(), 0);
    }

    private static int dayNumber(String word) {
        if (Numbers.isDigits(word)) {
            return word.length() <= 2 ? dayOf(Integer.parseInt(word)) : 0;
        }
        return Character.isDigit(word.charAt(0)) ? dayOf(Numbers.ordinal(word)) : 0;
    }

    private static int dayOf(int number) {
        return number <= 31 ? number : 0;
    }

    /** 1 before noon, 2 after it. */
    private static int ampm(String word) {
        return switch (word) {
            case "am", "a.m.", "a.m" -> 1;
            case "pm", "p.m.", "p.m" -> 2;
            default -> 0;
        };
    }

    private static int decade(String word) {
        int named = DECADES.indexOf(word);
        if (named >= 0) {
            return 1920 + 10 * named;
        }
        return Years.decade(word);
    }

    private static int season(String word) {
        return switch (word) {
            case "spring", "springtime" -> 0;
            case "summer", "summertime" -> 1;
            case "autumn", "fall" -> 2;
            case "winter", "wintertime" -> 3;
            default -> -1;
        };
    }

    private static int unit(String word) {
        Unit unit = Unit.of(word);
        return unit == null ? -1 : unit.ordinal();
    }
}
