package dateline.time;

import dateline.model.EventDate;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.model.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the time mentions of one sentence from its expressions: adds what prepositions and ranges say. */
final class Mentions {

    private static final Set<String> PLAIN = Words.set("in on at during over for around");
    private static final Set<String> TWO_WORDS = Set.of("as of", "up to", "prior to");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this");
    private static final Set<String> JOINTS = Words.set("to and until till through - – —");

    private final Sentence sentence;
    private final String text;
    private final List<Piece> pieces;

    Mentions(Sentence sentence, String text, List<Piece> pieces) {
        this.sentence = sentence;
        this.text = text;
        this.pieces = pieces;
    }

    List<TimeMention> of(List<Expression> expressions) {
        List<TimeMention> mentions = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            Expression expression = expressions.get(i);
            EventDate range = i + 1 < expressions.size() ? range(expression, expressions.get(i + 1)) : null;
            if (range != null) {
                mentions.add(mention(expression, range));
                mentions.add(mention(expressions.get(i + 1), range));
                i++;
            } else {
                mentions.add(mention(expression, date(expression)));
            }
        }
        return mentions;
    }

    private TimeMention mention(Expression expression, @Nullable EventDate date) {
        Phrase phrase = Expression.phrase(sentence, pieces, expression.first(), expression.end());
        return new TimeMention(
                phrase,
                span(expression.first(), expression.end()),
                expression.meaning().timex(),
                date);
    }

    /** The preposition right before a piece, over an article, or the empty string. */
    static String preposition(List<Piece> pieces, int first) {
        int at = prepositionAt(pieces, first);
        return at < 0 ? "" : pieces.get(at).lower();
    }

    private static int prepositionAt(List<Piece> pieces, int first) {
        int at = first - 1;
        if (at > 0 && ARTICLES.contains(pieces.get(at).lower())) {
            at--;
        }
        boolean found = at >= 0
                && (pieces.get(at).tag().equals("IN") || pieces.get(at).tag().equals("TO"));
        return found ? at : -1;
    }

    private @Nullable EventDate date(Expression expression) {
        int first = edgeBefore(expression.first());
        Meaning meaning = expression.meaning();
        Interval interval =
                first < expression.first() ? Edges.cut(meaning, edge(first)).interval() : meaning.interval();
        if (interval == null) {
            return null;
        }
        String words = span(first, expression.end()).of(text);
        int at = prepositionAt(pieces, first);
        if (at < 0 || describesNoun(expression)) {
            return interval.dated(words, meaning.from());
        }
        String preposition =
                at > 0 ? pieces.get(at - 1).lower() + " " + pieces.get(at).lower() : "";
        boolean two = TWO_WORDS.contains(preposition);
        at -= two ? 1 : 0;
        preposition = two ? preposition : pieces.get(at).lower();
        // "Shortly before 10 p.m. Friday" is still Friday.
        Timex timex = meaning.timex();
        boolean clock = timex != null
                && timex.type() == Timex.Type.TIME
                && (preposition.equals("before") || preposition.equals("after"));
        Interval opened = clock ? interval : opened(interval, preposition);
        boolean says = opened != interval || PLAIN.contains(preposition);
        return opened.dated(says ? span(at, expression.end()).of(text) : words, meaning.from());
    }

    /** What a preposition makes of an interval: "since" leaves its end open. */
    private static Interval opened(Interval interval, String preposition) {
        LocalDate start = interval.start();
        return switch (preposition) {
            case "since" -> new Interval(start, null, interval.precision());
            case "until", "till", "by", "as of", "up to" -> new Interval(null, interval.end(), interval.precision());
            case "before", "prior to" ->
                new Interval(null, start == null ? null : start.minusDays(1), interval.precision());
            case "after" -> new Interval(interval.end(), null, interval.precision());
            default -> interval;
        };
    }

    /** The first piece of "early 1997" or "the end of 1997", whose first words the normal form leaves out; else the piece. */
    private int edgeBefore(int first) {
        int at = first - 1;
        if (at > 0 && (pieces.get(at).is("-") || pieces.get(at).is("in"))) {
            at--;
        }
        if (at >= 0 && edge(at) >= 0) {
            return at;
        }
        for (int back = 2; back <= 3 && first - back >= 0; back++) {
            Found named = Edges.named(pieces, first - back);
            if (named != null && named.length() == back) {
                return first - back;
            }
        }
        return first;
    }

    private int edge(int at) {
        Found edge = Vocabulary.read("EDGE", pieces, at);
        edge = edge == null ? Edges.named(pieces, at) : edge;
        return edge == null ? -1 : (int) edge.value();
    }

    /** Whether the time stands before the noun that it belongs to: "after Friday's vote", "since the 1998 bombing". */
    private boolean describesNoun(Expression expression) {
        if (expression.end() >= pieces.size()) {
            return false;
        }
        Piece next = pieces.get(expression.end());
        return next.tag().equals("POS")
                || next.tag().startsWith("NN")
                || next.tag().startsWith("JJ");
    }

    private @Nullable EventDate range(Expression first, Expression second) {
        int before = prepositionAt(pieces, first.first());
        int gap = second.first() - first.end();
        if (gap < 1 || gap > 2 || !JOINTS.contains(pieces.get(first.end()).lower())) {
            return null;
        }
        String joint = pieces.get(first.end()).lower();
        String opening = before < 0 ? "" : pieces.get(before).lower();
        boolean joined = opening.equals("from") || opening.equals("between") || joint.length() == 1;
        Interval one = first.meaning().interval();
        Interval two = second.meaning().interval();
        if (!joined || one == null || two == null || one.start() == null || two.end() == null) {
            return null;
        }
        Interval ordered = ordered(one.start(), two.end());
        if (ordered == null) {
            return null;
        }
        String words = span(before < 0 ? first.first() : before, second.end()).of(text);
        return ordered.dated(words, first.meaning().from());
    }

    /** "From Monday to Thursday" in the middle of a week: the days of one week, not of two. */
    private static @Nullable Interval ordered(LocalDate start, LocalDate end) {
        if (!start.isAfter(end)) {
            return Interval.range(start, end);
        }
        return end.plusWeeks(1).isBefore(start) ? null : Interval.range(start, end.plusWeeks(1));
    }

    private Span span(int first, int end) {
        return new Span(pieces.get(first).start(), pieces.get(end - 1).end());
    }
}
