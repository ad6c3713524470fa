package dateline.actor;

import dateline.model.Sentence;
import dateline.model.Token;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names that one article has made known by marking them somewhere: the recognizer of names sees "Machado" in one
 * sentence and misses it in the next.
 */
final class ArticleNames {

    private final Map<String, Votes> votes = new HashMap<>();
    private final LexiconPeople people;
    private final @Nullable LocalDate day;

    ArticleNames(LexiconPeople people, @Nullable LocalDate day) {
        this.people = people;
        this.day = day;
    }

    /** How often a word was seen as the name of each; a name of several words or of the lexicon counts thrice. */
    private static final class Votes {
        private final Segment.Type first;
        private int person;
        private int body;

        Votes(Segment.Type first) {
            this.first = first;
        }

        Segment.Type winner() {
            if (person == body) {
                return first;
            }
            return person > body ? Segment.Type.PERSON : Segment.Type.ORGANIZATION;
        }
    }

    /** Learns the names of a sentence from its units. */
    void learn(Sentence sentence, Iterable<Segment> segments) {
        for (Segment segment : segments) {
            if (segment.is(Segment.Type.PERSON)) {
                for (int i = segment.first(); i < segment.end(); i++) {
                    learn(sentence.token(i).text(), Segment.Type.PERSON, weight(segment));
                }
            } else if (segment.is(Segment.Type.ORGANIZATION)) {
                learnBody(sentence, segment);
            }
        }
    }

    private void learnBody(Sentence sentence, Segment body) {
        if (body.length() == 1) {
            learn(sentence.token(body.first()).text(), Segment.Type.ORGANIZATION, weight(body));
        }
        int open = body.end();
        if (open + 2 < sentence.size() && isOpening(sentence.token(open)) && isClosing(sentence.token(open + 2))) {
            String acronym = sentence.token(open + 1).text();
            if (isAcronym(acronym)) {
                learn(acronym, Segment.Type.ORGANIZATION, 3);
            }
        }
    }

    private static int weight(Segment segment) {
        return segment.length() > 1 || !segment.names().isEmpty() ? 3 : 1;
    }

    private void learn(String word, Segment.Type type, int weight) {
        if (word.length() > 1 && Character.isUpperCase(word.codePointAt(0))) {
            Votes seen = votes.computeIfAbsent(word, k -> new Votes(type));
            if (type == Segment.Type.PERSON) {
                seen.person += weight;
            } else {
                seen.body += weight;
            }
        }
    }

    /** Whether a sentence read before the whole article was known would be read otherwise now. */
    boolean mayChange(Sentence sentence, Iterable<Segment> segments) {
        boolean[] covered = new boolean[sentence.size()];
        for (Segment segment : segments) {
            Arrays.fill(covered, segment.first(), segment.end(), true);
            Segment.@Nullable Type type = learnt(sentence.token(segment.first()).text());
            boolean named =
                    segment.names().isEmpty() || segment.is(Segment.Type.COUNTRY) || segment.is(Segment.Type.SEAT);
            if (type != null && type != segment.type() && segment.length() == 1 && named) {
                return true;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            if (!covered[i]
                    && sentence.token(i).isProperNoun()
                    && learnt(sentence.token(i).text()) != null) {
                return true;
            }
        }
        return false;
    }

    /** What a capitalised word is known as: from the article, or as the family name of somebody who governs; or {@code null}. */
    Segment.@Nullable Type typeOf(String word) {
        Segment.@Nullable Type type = learnt(word);
        return type == null && day != null && people.governs(Words.fold(word), day) ? Segment.Type.PERSON : type;
    }

    /** What the article's uses of a capitalised word show it to be, or {@code null}. */
    Segment.@Nullable Type learnt(String word) {
        Votes seen = votes.get(word);
        return seen == null ? null : seen.winner();
    }

    /** Whether the word stands in a person's name somewhere in the article. */
    boolean isOfPerson(String word) {
        return learnt(word) == Segment.Type.PERSON;
    }

    static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= 10
                && Character.isUpperCase(word.charAt(0))
                && word.chars().filter(Character::isUpperCase).count() >= 2;
    }

    static boolean isOpening(Token token) {
        return token.tag().equals("-LRB-");
    }

    static boolean isClosing(Token token) {
        return token.tag().equals("-RRB-");
    }
}
