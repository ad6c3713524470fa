package dateline.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words for people from words for things, by their form alone: enough to say what "who" can refer to. */
final class People {

    private static final Pattern AGENT =
            Pattern.compile(".{2,}(?:er|or|ist|ian|ant|ee|man|woman|men|women|ess|eer|ster)");
    private static final Set<String> THINGS = WordList.of("""
            border center chamber corridor counter cover danger disaster factor fever grant harbor
            hunger identification letter matter number offer order other paper plant powder power
            quarter register restaurant river sector shelter summer terror tower transfer water
            weather whether winter error mirror metre effect chapter theater barrier carrier
            frontier embargo warrant war list committee
            """);
    private static final Set<String> PEOPLE = WordList.of("""
            chief president people person official head king queen prince princess pope general
            colonel captain student resident migrant refugee hostage victim friend wife husband son
            child family militant rebel dissident candidate delegate diplomat judge spokesperson
            relative critic kurd serb arab patient cleric suspect ally aide guard expert envoy
            troops police youth boy girl one those anyone everyone someone other all many some most
            mp crew member
            """);

    private People() {}

    /** Whether a token may name a person or people. */
    static boolean mayBe(Draft draft, int i) {
        Word word = draft.word(i);
        return switch (word.entity()) {
            case "PERSON" -> true;
            case "LOCATION", "ORGANIZATION" -> false;
            default -> word.tag().equals("PRP") || word.tag().startsWith("NNP") || isPersonNoun(word);
        };
    }

    /** Whether a common noun means people: "minister", "protesters", "troops". */
    static boolean isPersonNoun(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return PEOPLE.contains(lemma) || word.isNoun() && AGENT.matcher(lemma).matches() && !THINGS.contains(lemma);
    }
}
