package dateline.language;

import java.util.Set;

/**
 * "Chad's bid to join the bloc was vetoed", "ten men jailed for fraud had been freed": the infinitive or participle
 * describes the subject of the finite verb behind it, although the parser may take it for the predicate.
 */
final class DescribedSubject implements TreeRepair {

    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis");

    @Override
    public void mend(Draft draft) {
        for (int described = 1; described < draft.size(); described++) {
            int subject = draft.child(described, "nsubj");
            boolean shape = subject != Draft.NONE
                    && subject < described
                    && draft.word(subject).isNoun()
                    && (isInfinitive(draft, subject, described) || isBareParticiple(draft, subject, described));
            int verb = shape ? finiteAfter(draft, described) : Draft.NONE;
            if (verb != Draft.NONE) {
                mend(draft, subject, described, verb);
            }
        }
    }

    private static boolean isInfinitive(Draft draft, int subject, int verb) {
        int mark = draft.child(verb, "mark");
        return draft.tag(verb).equals("VB")
                && mark > subject
                && draft.tag(mark).equals("TO")
                && !draft.word(mark - 1).isVerb();
    }

    private static boolean isBareParticiple(Draft draft, int subject, int verb) {
        return (draft.tag(verb).equals("VBN") || draft.tag(verb).equals("VBD"))
                && draft.last(subject) == verb - 1
                && !draft.hasChild(verb, "aux")
                && !draft.hasChild(verb, "cop")
                && !draft.hasChild(verb, "obj");
    }

    /** A finite verb that hangs loosely under the description and has no subject. */
    private static int finiteAfter(Draft draft, int described) {
        for (int i = described + 1; i < draft.size(); i++) {
            int auxiliary = draft.child(i, "aux") != Draft.NONE ? draft.child(i, "aux") : draft.child(i, "cop");
            boolean finite = auxiliary != Draft.NONE
                    ? auxiliary > described
                    : !draft.tag(described).equals("VBD")
                            && (draft.tag(i).equals("VBD") || draft.tag(i).equals("VBZ"));
            boolean infinitive = draft.tag(described).equals("VB");
            boolean loose = draft.head(i) == described
                    && (infinitive ? LOOSE.contains(draft.relation(i)) : isNextPredicate(draft, described, i));
            if (loose
                    && finite
                    && !draft.hasChild(i, "nsubj")
                    && !draft.hasChild(i, "mark")
                    && !draft.isOneOf(draft.first(i) - 1, ",")) {
                return i;
            }
        }
        return Draft.NONE;
    }

    /** Whether no other clause or mark lies between. */
    private static boolean isNextPredicate(Draft draft, int described, int verb) {
        boolean next = draft.relation(verb).equals("dep");
        for (int i = described + 1; i < verb && next; i++) {
            next = !draft.is(i, "nsubj") && !draft.is(i, "mark") && !draft.is(i, "punct");
        }
        return next;
    }

    /** What stands before the subject or behind the finite verb belongs to that verb. */
    private static void mend(Draft draft, int subject, int described, int verb) {
        draft.raise(verb, described, "acl");
        draft.attach(subject, verb, "nsubj");
        draft.attach(described, subject, "acl");
        for (int i = 0; i < draft.size(); i++) {
            if (draft.head(i) == described && (i < subject || i > verb)) {
                draft.attach(i, verb, draft.relation(i));
            }
        }
    }
}
