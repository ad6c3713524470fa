package dateline.evaluate;

import dateline.lexicon.Countries;
import dateline.lexicon.Country;
import dateline.model.Actor;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an actor that was coded is the one that a reader named. A country and its government are one: readers
 * write "Russia" where the text says Moscow, "Government of Venezuela" where it leaves the government unsaid.
 */
final class NameMatch {

    private static final String GOVERNMENT = "Government of ";
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "a", "an", "in");

    private final Countries countries;

    NameMatch(Countries countries) {
        this.countries = countries;
    }

    /** Whether the coded actor, or the words that stand for it, is what the name says. */
    boolean matches(String expected, Actor actor, @Nullable String text) {
        if (same(expected, actor.name()) || (text != null && same(expected, text))) {
            return true;
        }
        Country country = country(expected);
        if (country != null) {
            boolean ofState =
                    actor.sectors().isEmpty() || actor.sectors().get(0).equals("GOV");
            boolean asked = expected.startsWith(GOVERNMENT) ? ofState : ofState && !isPerson(actor, text);
            return country.code().equals(actor.country()) && asked;
        }
        return shareWords(expected, actor.name()) || (text != null && shareWords(expected, text));
    }

    private @Nullable Country country(String expected) {
        String name = expected.startsWith(GOVERNMENT) ? expected.substring(GOVERNMENT.length()) : expected;
        for (Country country : countries.all()) {
            if (country.name().equals(name) || country.aliases().contains(name)) {
                return country;
            }
        }
        return null;
    }

    private static boolean isPerson(Actor actor, @Nullable String text) {
        return text != null
                && actor.name().split(" ").length > 1
                && !actor.name().startsWith(GOVERNMENT)
                && Character.isUpperCase(actor.name().charAt(actor.name().lastIndexOf(' ') + 1));
    }

    private static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** Two of three content words of the expected name stand in the other, or all of one that has two or fewer. */
    private static boolean shareWords(String expected, String other) {
        Set<String> wanted = words(expected);
        Set<String> there = words(other);
        long shared = wanted.stream().filter(there::contains).count();
        return wanted.size() <= 2 ? shared == wanted.size() : shared * 3 >= wanted.size() * 2L;
    }

    private static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>(List.of(folded(name).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(SMALL_WORDS);
        words.remove("");
        return words;
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return String.join(
                " ", Arrays.asList(plain.toLowerCase(Locale.ROOT).strip().split("\\s+")));
    }
}
