package dateline.actor;

import dateline.lexicon.Country;
import dateline.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Finds whom "the two leaders", "both countries" and "the two sides" mean: the two last spoken of together. */
final class Pairs {

    private static final int REACH = 3;

    private final Lexicon lexicon;
    private final Cast cast;
    private final Scene scene;

    Pairs(Lexicon lexicon, Cast cast, Scene scene) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.scene = scene;
    }

    /** Whether a phrase speaks of two who are known. */
    boolean isPair(Draft draft) {
        if (!draft.is(Draft.Shape.ROLE)
                || draft.count != 2
                || draft.reference != Draft.Reference.DEFINITE
                || draft.other) {
            return false;
        }
        String lemma = lemma(draft);
        return draft.complement == null && (Words.PAIR.contains(lemma) || Words.SIDES.contains(lemma));
    }

    private String lemma(Draft draft) {
        return scene.sentence(draft).lemma(draft.bodyEnd - 1).toLowerCase(Locale.ROOT);
    }

    /** Resolves such a phrase, or says that no two are known. */
    void resolve(Draft draft) {
        String lemma = lemma(draft);
        List<Identity> two = Words.PAIR.contains(lemma) ? leaders(draft) : countries(draft);
        if (two.size() < 2 && Words.SIDES.contains(lemma)) {
            two = lastTwo(draft, identity -> identity.is(Identity.Kind.BODY) || identity.is(Identity.Kind.GROUP));
        }
        if (two.size() == 2) {
            draft.resolve(two, "the two last spoken of: " + two.get(0).name + " and " + two.get(1).name);
        } else {
            draft.giveUp("fewer than two before whom '" + lemma + "' could mean");
        }
    }

    private List<Identity> leaders(Draft draft) {
        List<Identity> officials = lastTwo(
                draft, identity -> identity.is(Identity.Kind.PERSON) && !identity.plural && identity.hasSector("GOV"));
        return officials.size() == 2
                ? officials
                : lastTwo(draft, identity -> identity.is(Identity.Kind.PERSON) && !identity.plural);
    }

    /** Two countries, or the countries of two people spoken of. */
    private List<Identity> countries(Draft draft) {
        List<Identity> named = lastTwo(draft, identity -> identity.is(Identity.Kind.COUNTRY));
        Set<String> codes = new LinkedHashSet<>();
        named.forEach(identity -> codes.add(identity.country));
        if (codes.size() < 2) {
            codes.clear();
            lastTwo(draft, identity -> identity.country != null && identity.hasSector("GOV"))
                    .forEach(identity -> codes.add(identity.country));
        }
        List<Identity> found = new ArrayList<>();
        for (String code : codes) {
            Country country = code == null ? null : lexicon.countries().byCode(code);
            if (country != null) {
                found.add(cast.country(country));
            }
        }
        return found;
    }

    /** The two different ones of the nearest sentences, in the order in which they were named. */
    private List<Identity> lastTwo(Draft draft, Predicate<Identity> test) {
        List<Identity> found = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Draft recent : scene.recent(draft.sentence, REACH)) {
            for (int i = recent.identities.size() - 1; i >= 0 && !recent.ambiguous; i--) {
                Identity identity = recent.identities.get(i);
                if (test.test(identity) && ids.size() < 2 && ids.add(identity.id)) {
                    found.add(0, identity);
                }
            }
        }
        return found;
    }
}
