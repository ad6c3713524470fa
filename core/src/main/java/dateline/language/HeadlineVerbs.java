package dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * "China sanctions US firms", "Police fire tear gas": headlines leave out articles, so that their verbs look like the
 * second part of a compound noun. In a headline without a finite verb, the first word that can be one and stands
 * between a subject and an object becomes it. The candidates are listed in {@code headline-verbs.txt}.
 */
final class HeadlineVerbs implements TagRepair {

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> OBJECT_STARTS = WordList.of("""
            DT CD JJ JJR NN NNS NNP NNPS PRP PRP$ $ VBN `` POS
            """);
    private static final Set<String> CLAUSE_STARTS = Set.of("as", "while");
    private static final Set<String> REPORTING = Set.of("says", "claims", "reports", "confirms", "admits", "warns");

    /** The prepositions that may follow each verb, by its base form and by its third person. */
    private final Map<String, Set<String>> bases;

    private final Map<String, Set<String>> thirdPersons = new HashMap<>();

    private HeadlineVerbs(Map<String, Set<String>> bases) {
        this.bases = Map.copyOf(bases);
        bases.forEach((verb, prepositions) -> thirdPersons.put(thirdPerson(verb), prepositions));
    }

    static HeadlineVerbs load() {
        Map<String, Set<String>> bases = new HashMap<>();
        try (InputStream in = HeadlineVerbs.class.getResourceAsStream("headline-verbs.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> words = List.of(line.strip().split(" "));
                    bases.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read headline-verbs.txt", e);
        }
        return new HeadlineVerbs(bases);
    }

    private static String thirdPerson(String verb) {
        if (verb.endsWith("y") && !"aeo".contains(verb.substring(verb.length() - 2, verb.length() - 1))) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hisses = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
        return verb + (hisses || verb.equals("veto") ? "es" : "s");
    }

    @Override
    public void mend(List<String> words, String[] tags) {
        int start = 0;
        for (int i = 0; i <= tags.length; i++) {
            if (i == tags.length || i > 0 && CLAUSE_STARTS.contains(lower(words, i))) {
                findVerb(words, tags, start, i);
                start = i + 1;
            }
        }
        findSecondVerb(words, tags);
        findObjectTakenForVerb(words, tags);
    }

    private void findVerb(List<String> words, String[] tags, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isFinite(tags, i)) {
                return;
            }
        }
        for (int i = start + 1; i < end && !tags[i].equals("TO"); i++) {
            if (isThirdPerson(words, tags, i, end)) {
                tags[i] = "VBZ";
                return;
            }
            if (isPlural(words, tags, start, i, end)) {
                tags[i] = "VBP";
                return;
            }
        }
    }

    /** Finite, or a participle that stands for a finite passive: "Minister jailed for fraud". */
    private static boolean isFinite(String[] tags, int i) {
        boolean attributive = i + 1 < tags.length && tags[i + 1].startsWith("NN");
        return FINITE.contains(tags[i]) || tags[i].equals("VBN") && !attributive;
    }

    private boolean isThirdPerson(List<String> words, String[] tags, int i, int end) {
        Set<String> prepositions = thirdPersons.get(lower(words, i));
        if (prepositions == null || !tags[i - 1].startsWith("NN") || i + 1 >= end) {
            return false;
        }
        return startsObject(tags, i + 1) || prepositions.contains(lower(words, i + 1));
    }

    private boolean isPlural(List<String> words, String[] tags, int start, int i, int end) {
        Set<String> prepositions = bases.get(lower(words, i));
        if (prepositions == null) {
            return false;
        }
        boolean plural =
                tags[i - 1].equals("NNS") || tags[i - 1].equals("NNPS") || isCoordinated(words, tags, start, i);
        boolean maybePlural = tags[i - 1].equals("NNP") && words.get(i - 1).endsWith("s");
        boolean object = i + 1 < end && (startsObject(tags, i + 1) || prepositions.contains(lower(words, i + 1)));
        boolean noObject = i + 1 == end || tags[i + 1].equals("IN");
        return plural && (object || noObject) || maybePlural && object;
    }

    private static boolean isCoordinated(List<String> words, String[] tags, int start, int verb) {
        for (int i = start + 1; i < verb - 1; i++) {
            boolean joins = tags[i].equals("CC") || words.get(i).equals(",");
            if (joins
                    && tags[i - 1].startsWith("NN")
                    && tags[i + 1].startsWith("NN")
                    && tags[verb - 1].startsWith("NN")) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsObject(String[] tags, int i) {
        return OBJECT_STARTS.contains(tags[i]);
    }

    /** "Lula meets Macron, calls for peace". */
    private void findSecondVerb(List<String> words, String[] tags) {
        boolean finite = false;
        for (int i = 1; i < tags.length - 1; i++) {
            finite |= tags[i - 1].equals("VBZ");
            Set<String> prepositions = thirdPersons.get(lower(words, i));
            boolean follows =
                    finite && words.get(i - 1).equals(",") && prepositions != null && tags[i].startsWith("NN");
            if (follows && (startsObject(tags, i + 1) || prepositions.contains(lower(words, i + 1)))) {
                tags[i] = "VBZ";
            }
        }
    }

    /** "Iraq condemns US strikes": what ends the object of a verb is no verb, unless somebody says so. */
    private void findObjectTakenForVerb(List<String> words, String[] tags) {
        int last = tags.length - 1;
        if (last < 3 || !tags[last].equals("VBZ") || !thirdPersons.containsKey(lower(words, last))) {
            return;
        }
        int verb = last - 1;
        while (verb > 0 && (tags[verb].startsWith("NNP") || tags[verb].equals("JJ"))) {
            verb--;
        }
        if (verb < last - 1 && tags[verb].equals("VBZ") && !REPORTING.contains(lower(words, verb))) {
            tags[last] = "NNS";
        }
    }

    private static String lower(List<String> words, int i) {
        return words.get(i).toLowerCase(Locale.ROOT);
    }
}
