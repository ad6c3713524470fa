package dateline.language;

import java.util.Set;

/**
 * "the arrival in Quito of the envoy Ana Ruiz, who will stay": a clause that begins with "who" belongs to somebody, and
 * of the nouns before it that the parser may choose from, to the nearest one that is not a thing or a place.
 */
final class RelativeClause implements TreeRepair {

    private static final Set<String> LOOSE = Set.of("dep", "parataxis", "ccomp");

    @Override
    public void mend(Draft draft) {
        for (int who = 1; who < draft.size(); who++) {
            if (draft.tag(who).startsWith("W") && draft.is(who, "nsubj")) {
                tie(draft, who);
            }
            if (draft.tag(who).equals("WP") && draft.isOneOf(who, "who", "whom")) {
                untangle(draft, who);
                int clause = clause(draft, who);
                if (clause != Draft.NONE) {
                    moveToPerson(draft, who, clause);
                }
            }
        }
    }

    /** "a diplomat who asked": the pronoun sometimes hangs under the noun and the verb under the pronoun. */
    private static void untangle(Draft draft, int who) {
        int noun = draft.head(who);
        if (!draft.is(who, "dep")
                || noun == Draft.NONE
                || noun > who
                || !draft.word(noun).isNoun()) {
            return;
        }
        for (int verb = who + 1; verb < draft.size(); verb++) {
            if (draft.head(verb) == who && draft.word(verb).isVerb() && !draft.is(verb, "cop")) {
                draft.raise(verb, who, "nsubj");
                draft.relabel(verb, "acl:relcl");
                return;
            }
        }
    }

    /** Where the clause hangs loosely under the noun or under the verb that governs the noun. */
    private static void tie(Draft draft, int pronoun) {
        int verb = draft.head(pronoun);
        int governor = draft.head(verb);
        int before = draft.wordBefore(pronoun);
        boolean loose = LOOSE.contains(draft.relation(verb)) && governor != Draft.NONE && governor < pronoun;
        if (!loose
                || draft.first(verb) != pronoun
                || before == Draft.NONE
                || !draft.word(before).isNoun()) {
            return;
        }
        if (draft.word(governor).isNoun()) {
            draft.relabel(verb, "acl:relcl");
        } else if (draft.isOneOf(pronoun, "who")) {
            int person = before;
            while (person != governor && person != Draft.NONE && !People.mayBe(draft, person)) {
                person = draft.head(person);
            }
            if (person > governor) {
                draft.attach(verb, person, "acl:relcl");
            }
        }
    }

    /** The head of the relative clause that the pronoun begins. */
    private static int clause(Draft draft, int who) {
        for (int at = who; at != Draft.NONE; at = draft.head(at)) {
            if (draft.is(at, "acl:relcl")) {
                return draft.head(at) < who && draft.first(at) == who ? at : Draft.NONE;
            }
        }
        return Draft.NONE;
    }

    private static void moveToPerson(Draft draft, int who, int clause) {
        int head = draft.head(clause);
        int nearest = draft.wordBefore(who);
        while (nearest != Draft.NONE && nearest != head && isBody(draft, nearest)) {
            nearest = draft.head(nearest);
        }
        boolean keeps = nearest == head && !isBody(draft, head)
                || draft.word(head).entity().equals("PERSON")
                || People.isPersonNoun(draft.word(head));
        boolean passed = false;
        for (int at = nearest; !keeps && at != Draft.NONE && !draft.word(at).isVerb(); at = draft.head(at)) {
            boolean fits = passed ? People.isPersonNoun(draft.word(at)) : People.mayBe(draft, at);
            if (fits && at != head) {
                draft.attach(clause, at, "acl:relcl");
                return;
            }
            passed |= at == head;
        }
    }

    /** A place or an organisation, which "who" does not mean. */
    private static boolean isBody(Draft draft, int i) {
        String entity = draft.word(i).entity();
        return entity.equals("LOCATION") || entity.equals("ORGANIZATION");
    }
}
