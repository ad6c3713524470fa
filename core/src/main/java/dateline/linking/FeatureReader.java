package dateline.linking;

import dateline.model.Article;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes from articles and mentions what linking compares. */
final class FeatureReader {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}\\p{M}-]{2,}");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> EMPTY = Set.of(
            "about", "after", "again", "against", "also", "among", "been", "before", "being", "between", "could",
            "during", "from", "have", "into", "last", "more", "most", "near", "next", "other", "over", "said", "says",
            "since", "some", "than", "that", "their", "them", "then", "there", "they", "this", "were", "when", "where",
            "which", "while", "will", "with", "would", "people", "told", "year", "years", "week", "month", "late",
            "early");
    private static final int SHORTEST = 4;
    private static final int STEM = 6;
    private static final int MOST_WORDS = 32;
    private static final int MOST_NAMES = 48;

    private final Interner names = new Interner();
    private final Terms words;
    private final Terms around;
    private final Map<Who, Who> people = new HashMap<>();

    /**
     * @param words numbers the words of sentences
     * @param around numbers the names of articles
     */
    FeatureReader(Terms words, Terms around) {
        this.words = words;
        this.around = around;
    }

    Report report(Article article, Origin origin, int index) {
        String outlet = Duplicates.outlet(article);
        Set<Integer> found = new TreeSet<>();
        Matcher matcher = NAME.matcher(article.text());
        while (matcher.find() && found.size() < MOST_NAMES) {
            String name = matcher.group().toLowerCase(Locale.ROOT);
            if (!DAYS.contains(name)) {
                found.add(around.number(stem(name)));
            }
        }
        return new Report(
                article.id(),
                index,
                names.number(outlet),
                names.number(article.agency() != null ? article.agency() : outlet),
                origin.story(),
                article.referenceDate() == null
                        ? Integer.MIN_VALUE
                        : (int) article.referenceDate().toEpochDay(),
                array(found));
    }

    Features features(Article article, Report report, EventMention mention) {
        EventMention.Folded of = mention.of();
        Place place = mention.place();
        boolean near = place != null && !place.precision().equals("country");
        Set<Integer> content = new TreeSet<>();
        StringBuilder sentence = new StringBuilder();
        for (Evidence evidence : mention.evidence()) {
            addWords(evidence.text(), content);
            sentence.append(evidence.text()).append('\n');
        }
        return new Features(
                mention.id(),
                names.number(mention.type() + (of == null ? "" : " of " + of.type())),
                names.number(of == null ? mention.type() : of.type()),
                names.number(of == null ? mention.mode() : of.mode()),
                mention.status(),
                who(mention.actors()),
                who(mention.recipients()),
                When.of(mention.date(), article.referenceDate(), mention.status()),
                near ? names.number(place.id() == null ? place.name() : place.id()) : Interner.NONE,
                place == null ? Interner.NONE : names.number(place.country()),
                near ? names.number(place.admin1()) : Interner.NONE,
                array(content),
                (int) Hashing.of(sentence.toString()),
                report);
    }

    String word(int number) {
        return names.word(number);
    }

    private void addWords(String text, Set<Integer> content) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find() && content.size() < MOST_WORDS) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (word.length() >= SHORTEST && !EMPTY.contains(word) && !DAYS.contains(word)) {
                content.add(words.number(stem(word)));
            }
        }
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    private Who[] who(List<Participant> participants) {
        Who[] who = new Who[participants.size()];
        for (int i = 0; i < who.length; i++) {
            Who one = who(participants.get(i));
            Who known = people.putIfAbsent(one, one);
            who[i] = known == null ? one : known;
        }
        return who;
    }

    private Who who(Participant participant) {
        String id = participant.actor().id();
        String country = participant.country();
        boolean state = country != null && (participant.sectors().isEmpty() || id.startsWith("gov-"));
        return new Who(
                names.number(state ? "state " + country : id),
                names.number(id.substring(id.lastIndexOf('-') + 1)),
                names.number(country),
                participant.sectors().isEmpty()
                        ? Interner.NONE
                        : names.number(participant.sectors().get(0)),
                isNamed(participant.text()),
                state,
                participant.text() == null);
    }

    /** "Jan Novak" and "the Red Cross" are names, "two Kenyan activists" is a description. */
    private static boolean isNamed(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return false;
        }
        String last = text.strip().replaceFirst("(?s).*[\\s-]", "");
        return !last.isEmpty() && Character.isUpperCase(last.charAt(0));
    }

    private static int[] array(Set<Integer> sorted) {
        return sorted.stream().mapToInt(Integer::intValue).toArray();
    }
}
