package dateline.coding;

import dateline.lexicon.Lexicon;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows the scenes in which people only play at politics: "the chess champion launched an assault", "in the novel Scotland
 * declared war", "hedge funds attacked the stocks".
 *
 * <p>Sport and markets are told by words of {@code synsets/game.txt} and {@code synsets/market.txt} in the sentence, or in
 * a third of the article's sentences; a story by its opening ("In the film, …", {@code synsets/story.txt}). Where a
 * state's body or armed people take part, sport and markets are real: "police detained fans after the semi-final". Storms
 * and accidents with a name ({@code synsets/non-agent.txt}) are no actors.
 */
final class Scenes {

    private static final Set<String> POLITICAL =
            Set.of("GOV", "MIL", "COP", "JUD", "LEG", "REB", "UAF", "SPY", "CRM", "PTY", "PRM");
    private static final Set<String> DATING = Set.of("in", "around");
    private static final Set<String> VOTING =
            Set.of("vote", "ballot", "majority", "margin", "resolution", "ruling", "rule", "poll", "split");
    private static final Pattern ANCIENT_YEAR = Pattern.compile("1[0-8]\\d\\d");
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");
    private static final int FEWEST_SENTENCES = 3;

    private final Set<String> games;
    private final Set<String> markets;
    private final Stories stories;
    private final Set<String> forces;
    private final PublicAffairs affairs;

    private Scenes(Lexicon lexicon) {
        this.games = words(lexicon, "game");
        this.markets = words(lexicon, "market");
        this.stories = new Stories(words(lexicon, "story"));
        this.affairs = PublicAffairs.of(lexicon);
        this.forces = words(lexicon, "non-agent");
    }

    static Scenes of(Lexicon lexicon) {
        return new Scenes(lexicon);
    }

    private static Set<String> words(Lexicon lexicon, String synset) {
        List<String> words = lexicon.synsets().words(synset);
        return words == null ? Set.of() : Set.copyOf(words);
    }

    /** Whether an article tells of a game from end to end. */
    boolean isAboutGame(Document document) {
        long told = document.sentences().stream()
                .filter(sentence -> holds(sentence, games))
                .count();
        return document.sentences().size() >= FEWEST_SENTENCES
                && 3 * told >= document.sentences().size();
    }

    /** Why an event of this sentence is none, or {@code null} when nothing speaks against it. */
    @Nullable
    String refusal(Document document, Sentence sentence, EventMention mention, boolean aboutGame) {
        if (stories.tells(sentence, mention.trigger().token())) {
            return "it happens in a story";
        }
        if (mention.actors().stream().anyMatch(this::isForce)) {
            return "its actor is a force of nature or an accident";
        }
        if (isAncient(sentence)) {
            return "it happened before the times that news tell of";
        }
        if (!affairs.concerns(document, sentence, mention)) {
            return "it is the private affair of those who take part";
        }
        if (mention.type().equals("PROTEST") || isPolitical(mention)) {
            return null;
        }
        if (aboutGame || holds(sentence, games) || tellsScore(sentence)) {
            return "it happens in a game, and no political actor takes part";
        }
        return holds(sentence, markets) ? "it happens on a market, and no political actor takes part" : null;
    }

    private static boolean isPolitical(EventMention mention) {
        return isPolitical(mention.actors()) || isPolitical(mention.recipients());
    }

    /** "Typhoon Mei", "Hurricane Otto" have names, but are nobody. */
    private boolean isForce(Participant participant) {
        String text = participant.text();
        return text != null
                && text.indexOf(' ') > 0
                && forces.contains(text.substring(0, text.indexOf(' ')).toLowerCase(Locale.ROOT));
    }

    /** An actor that is only inferred has no words in the text, and proves nothing. */
    private static boolean isPolitical(List<Participant> participants) {
        return participants.stream()
                .anyMatch(participant -> participant.span() != null
                        && participant.sectors().stream().anyMatch(POLITICAL::contains));
    }

    /** "In 1812", "in 146 BC": what happened before 1900 is told as history. */
    private static boolean isAncient(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            String word = sentence.token(i).text();
            boolean year = ANCIENT_YEAR.matcher(word).matches()
                    && DATING.contains(sentence.token(i - 1).text().toLowerCase(Locale.ROOT));
            if (year || word.equals("BC") || word.equals("BCE")) {
                return true;
            }
        }
        return false;
    }

    /** "Argentina crushed Paraguay 4-0"; but "the Senate voted 52-48" tells no score. */
    private static boolean tellsScore(Sentence sentence) {
        boolean score = false;
        for (int i = 0; i < sentence.size(); i++) {
            if (VOTING.contains(sentence.lemma(i).toLowerCase(Locale.ROOT))) {
                return false;
            }
            score |= SCORE.matcher(sentence.token(i).text()).matches();
        }
        return score;
    }

    private static boolean holds(Sentence sentence, Set<String> words) {
        String before = "";
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
            if (words.contains(word) || words.contains(before + " " + word)) {
                return true;
            }
            before = word;
        }
        return false;
    }
}
