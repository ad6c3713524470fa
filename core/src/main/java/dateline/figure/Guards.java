package dateline.figure;

import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.model.Timex;
import dateline.model.Token;
import java.util.Set;

/** Tells which numbers count nothing: dates, ages, shares, scores, and numbers that name an article, a room, a flight. */
final class Guards {

    private static final Set<String> SHARE = Set.of(
            "%", "percent", "per", "percentage", "pct", "thirds", "quarters", "fifths", "°", "o'clock", "p.m.", "a.m.");
    private static final Set<String> POINTS_AWAY =
            Set.of("ago", "later", "earlier", "after", "before", "since", "old", "away", "into");
    private static final Set<String> RECKONS = Set.of("within", "past", "last", "next", "coming", "every", "each");
    private static final Set<String> STREET = Set.of("street", "road", "avenue", "square", "brigade", "anniversary");
    private static final Set<String> SIZE = Set.of("strong");

    private Guards() {}

    /** Whether a number is not a count. */
    static boolean isNone(Document document, Sentence sentence, NumberPhrase number, Counted counted) {
        return isShare(sentence, number)
                || isInTime(document, sentence, number, counted)
                || isName(sentence, number, counted)
                || isPartOfWord(sentence, number, counted)
                || isBareOne(sentence, number, counted)
                || isYearOrCode(sentence, number, counted)
                || (counted.time() && reckons(sentence, number, counted));
    }

    private static boolean isShare(Sentence sentence, NumberPhrase number) {
        String next = AmountReader.text(sentence, number.end());
        boolean hyphen = next.equals("-");
        return SHARE.contains(hyphen ? AmountReader.text(sentence, number.end() + 1) : next);
    }

    /** Whether a day, a year or a time of day covers the number; a length of time does not make it none. */
    private static boolean isInTime(Document document, Sentence sentence, NumberPhrase number, Counted counted) {
        Span span = sentence.span(number.number(), number.anchor() + 1);
        for (TimeMention time : document.times()) {
            Timex timex = time.timex();
            boolean noHour = timex != null && timex.type() == Timex.Type.TIME && !isHour(number);
            if (time.span().overlaps(span) && !noHour) {
                boolean length = timex != null && timex.type() == Timex.Type.DURATION;
                return !length || !counted.time();
            }
        }
        return false;
    }

    private static boolean isHour(NumberPhrase number) {
        Double value = number.quantity().value();
        return value == null || value <= 24;
    }

    /** "Resolution 1325", "Law No. 28", "a Boeing 737", "10 Downing Street", "Nov. 17 movement". */
    private static boolean isName(Sentence sentence, NumberPhrase number, Counted counted) {
        int before = number.number() - 1;
        boolean bounded = number.first() < number.number();
        if (before >= 0 && !bounded && number.sign().isEmpty()) {
            Token token = sentence.token(before);
            boolean adjacent = token.isNoun() && sentence.dependencies().head(number.anchor()) == before;
            if (token.text().equals("No.") || token.text().equals("+") || adjacent) {
                return true;
            }
        }
        if (!counted.hasNoun()) {
            return false;
        }
        Token noun = sentence.token(counted.noun());
        boolean singularName =
                noun.tag().equals("NNP") && !number.isOne() && noun.entity().equals("LOCATION");
        return singularName || STREET.contains(CountedReader.lemma(sentence, counted.noun()));
    }

    /** "a 34-year-old", "the 15-nation bloc"; "a 300-strong crowd" is a count, and so is a "12-year sentence". */
    private static boolean isPartOfWord(Sentence sentence, NumberPhrase number, Counted counted) {
        if (!AmountReader.text(sentence, number.end()).equals("-")) {
            return false;
        }
        String joined = AmountReader.text(sentence, number.end() + 1);
        return !SIZE.contains(joined)
                && !(counted.time()
                        && !AmountReader.text(sentence, number.end() + 3).equals("old"));
    }

    private static boolean isBareOne(Sentence sentence, NumberPhrase number, Counted counted) {
        boolean partitive = AmountReader.text(sentence, number.end()).equals("of");
        boolean negated = number.isZero() && !counted.hasNoun() && number.end() - number.number() > 2;
        return negated || (number.isOne() && (partitive || !counted.hasNoun()));
    }

    /** "the 1951 convention", "0800 555 121", "a magnitude 6.4 earthquake". */
    private static boolean isYearOrCode(Sentence sentence, NumberPhrase number, Counted counted) {
        String text = sentence.token(number.number()).text();
        Double value = number.quantity().value();
        boolean decimal = value != null && value != Math.rint(value);
        if (decimal && counted.unit().isEmpty()) {
            return true;
        }
        boolean digits = text.length() == 4 && text.chars().allMatch(Character::isDigit);
        boolean singular = counted.hasNoun()
                && sentence.token(counted.noun()).tag().equals("NN")
                && !CountedReader.lemma(sentence, counted.noun()).equals("people");
        return text.length() > 1 && text.startsWith("0") || (digits && singular && number.anchor() == number.number());
    }

    /** "three years ago", "two days after the vote", "within 48 hours": they say when, not how long. */
    private static boolean reckons(Sentence sentence, NumberPhrase number, Counted counted) {
        String before = AmountReader.text(sentence, number.first() - 1);
        String next =
                AmountReader.text(sentence, counted.noun() == Dependencies.NONE ? counted.end() : counted.noun() + 1);
        return POINTS_AWAY.contains(next) || RECKONS.contains(before);
    }
}
