package dateline.coding;

import static dateline.model.Dependencies.NONE;

import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who stands in which role to a verb or an event noun, whatever the grammar of the sentence made of it.
 *
 * <p>Rules speak of a few roles: {@code subject} (who does it), {@code object} (to whom), {@code clause} (the verb or
 * event that is its content), {@code poss} ("Russia's attack"), {@code modifier} ("the Russian attack", "hostage
 * release"), and any preposition ("against"). This class undoes passives, relative clauses, participles, control
 * ("ordered the army to leave"), coordination and light verbs ("launched an attack"), so that a rule is written once. More for tests and for steps: {@code aux}
 * (auxiliaries), {@code marker} (the preposition before it), {@code negation} (adverbs such as
 * "not"), {@code adverb} ("jointly"), {@code governor} (the word above it), {@code iobj}.
 *
 * <p>Answers are head tokens, from left to right, with coordinated nouns each on its own.
 */
final class Arguments {

    static final String SUBJECT = "subject";
    static final String OBJECT = "object";
    static final String CLAUSE = "clause";
    static final String POSSESSOR = "poss";
    static final String MODIFIER = "modifier";
    static final String AUXILIARY = "aux";
    static final String MARKER = "marker";
    static final String NEGATION = "negation";
    static final String ADVERB = "adverb";
    static final String GOVERNOR = "governor";
    static final String INDIRECT_OBJECT = "iobj";

    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "vow", "pledge", "threaten", "swear", "offer", "agree", "call", "phone", "telephone");
    private static final Set<String> BESIDE =
            Set.of("after", "before", "during", "since", "following", "amid", "despite", "until", "ahead of");
    private static final int LONGEST_CHAIN = 12;

    private final Sentence sentence;
    private final Dependencies tree;
    private final Clauses clauses;
    private final Set<String> lightVerbs;
    private final Set<String> partitives;

    Arguments(Sentence sentence, Set<String> lightVerbs, Set<String> partitives) {
        this.sentence = sentence;
        this.partitives = partitives;
        this.tree = sentence.dependencies();
        this.clauses = new Clauses(sentence);
        this.lightVerbs = lightVerbs;
    }

    Clauses clauses() {
        return clauses;
    }

    /** The tokens that stand in {@code role} to the predicate; a dotted role is followed step by step. */
    List<Integer> find(int predicate, String role) {
        int dot = role.indexOf('.');
        if (dot < 0) {
            return single(predicate, role);
        }
        List<Integer> found = new ArrayList<>();
        for (int step : single(predicate, role.substring(0, dot))) {
            for (int next : find(step, role.substring(dot + 1))) {
                addOnce(found, next);
            }
        }
        return found;
    }

    private List<Integer> single(int predicate, String role) {
        boolean verb = isVerbal(predicate);
        return switch (role) {
            case SUBJECT -> withConjuncts(verb ? verbSubject(predicate, 0) : nounSubject(predicate, 0));
            case OBJECT -> withConjuncts(verb ? verbObject(predicate, 0) : List.of());
            case CLAUSE -> clause(predicate);
            case POSSESSOR -> withConjuncts(tree.children(predicate, "nmod:poss"));
            case AUXILIARY -> tree.children(predicate, "aux");
            case NEGATION -> negations(predicate);
            case ADVERB -> tree.children(predicate, "advmod");
            case MARKER -> markers(predicate);
            case GOVERNOR -> tree.head(predicate) == NONE ? List.of() : List.of(tree.head(predicate));
            case MODIFIER -> modifiers(predicate);
            case INDIRECT_OBJECT -> withConjuncts(tree.children(predicate, INDIRECT_OBJECT));
            default -> withConjuncts(prepositional(predicate, role));
        };
    }

    /** Whether a token is used as a verb; participles before nouns ("the invading army") are not. */
    boolean isVerbal(int token) {
        return sentence.token(token).tag().startsWith("VB");
    }

    private List<Integer> verbSubject(int verb, int depth) {
        if (depth > LONGEST_CHAIN) {
            return List.of();
        }
        if (clauses.isPassive(verb)) {
            List<Integer> agents = agents(verb);
            return agents.isEmpty() && tree.is(verb, "conj") ? conjunctAgents(verb, depth) : agents;
        }
        int own = tree.child(verb, "nsubj");
        if (own != NONE) {
            return antecedent(verb, own);
        }
        if (tree.is(verb, "xcomp") || isControlled(verb)) {
            return controller(tree.head(verb), depth);
        }
        if (tree.is(verb, "conj") || tree.is(verb, "parataxis")) {
            return inherited(tree.head(verb), depth);
        }
        if (tree.is(verb, "advcl") || isVerbUnderPreposition(verb)) {
            return inherited(tree.head(verb), depth);
        }
        if (clauses.isNounModifier(verb) || clauses.isRelative(verb)) {
            int noun = tree.head(verb);
            return clauses.isInfinitive(verb) ? nounSubject(noun, depth + 1) : List.of(noun);
        }
        return List.of();
    }

    private List<Integer> inherited(int head, int depth) {
        if (head == NONE) {
            return List.of();
        }
        if (!isVerbal(head)) {
            int subject = tree.child(head, "nsubj");
            return subject != NONE ? antecedent(head, subject) : nounSubject(head, depth + 1);
        }
        return clauses.isPassive(head) ? verbObject(head, depth + 1) : verbSubject(head, depth + 1);
    }

    private List<Integer> conjunctAgents(int verb, int depth) {
        int head = tree.head(verb);
        return head != NONE && isVerbal(head) && clauses.isPassive(head) ? verbSubject(head, depth + 1) : List.of();
    }

    private boolean isControlled(int verb) {
        return (tree.is(verb, "ccomp") || tree.is(verb, "dep")) && clauses.isInfinitive(verb);
    }

    private boolean isVerbUnderPreposition(int verb) {
        int head = tree.head(verb);
        return head != NONE && isVerbal(head) && (tree.is(verb, "obl") || tree.is(verb, "dep"));
    }

    /** Who does the infinitive under this verb: its object if it has one ("ordered X to"), else its subject. */
    private List<Integer> controller(int verb, int depth) {
        if (verb == NONE) {
            return List.of();
        }
        if (!isVerbal(verb)) {
            int subject = tree.child(verb, "nsubj");
            return subject != NONE ? antecedent(verb, subject) : nounSubject(verb, depth + 1);
        }
        boolean byObject = !SUBJECT_CONTROL.contains(sentence.lemma(verb));
        if (byObject) {
            List<Integer> objects = new ArrayList<>(verbObject(verb, depth + 1));
            if (objects.isEmpty()) {
                objects.addAll(tree.children(verb, "iobj"));
            }
            if (objects.isEmpty()) {
                objects.addAll(prepositional(verb, "on"));
            }
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return verbSubject(verb, depth + 1);
    }

    private List<Integer> verbObject(int verb, int depth) {
        if (depth > LONGEST_CHAIN) {
            return List.of();
        }
        if (clauses.isPassive(verb)) {
            return passiveObject(verb, depth);
        }
        List<Integer> own = tree.children(verb, "obj");
        if (!own.isEmpty()) {
            return antecedents(verb, own);
        }
        if (clauses.isRelative(verb) && tree.child(verb, "nsubj") != NONE && !hasRelativeSubject(verb)) {
            return List.of(tree.head(verb));
        }
        for (int later : tree.children(verb, "conj")) {
            if (isVerbal(later)
                    && tree.child(later, "nsubj") == NONE
                    && tree.child(later, "obj") != NONE
                    && adjacentConjunct(verb, later)) {
                return tree.children(later, "obj");
            }
        }
        return List.of();
    }

    private List<Integer> passiveObject(int verb, int depth) {
        int subject = tree.child(verb, "nsubj:pass");
        if (subject == NONE) {
            subject = tree.child(verb, "nsubj");
        }
        if (subject != NONE) {
            return antecedent(verb, subject);
        }
        if (tree.is(verb, "conj")) {
            int head = tree.head(verb);
            return isVerbal(head) && clauses.isPassive(head)
                    ? verbObject(head, depth + 1)
                    : verbSubject(head, depth + 1);
        }
        if (tree.is(verb, "xcomp")) {
            return controller(tree.head(verb), depth);
        }
        if (clauses.isNounModifier(verb) || clauses.isRelative(verb)) {
            return List.of(tree.head(verb));
        }
        if (tree.is(verb, "advcl") || (tree.is(verb, "dep") && isVerbal(tree.head(verb)))) {
            return inherited(tree.head(verb), depth);
        }
        return List.of();
    }

    private boolean hasRelativeSubject(int verb) {
        int subject = tree.child(verb, "nsubj");
        return subject != NONE && clauses.isRelativePronoun(subject);
    }

    /** "attacked and killed rebels": the verbs share an object when nothing but a conjunction lies between. */
    private boolean adjacentConjunct(int verb, int later) {
        for (int i = verb + 1; i < later; i++) {
            String tag = sentence.token(i).tag();
            if (tag.startsWith("NN") || tag.equals("IN") || tag.equals("PRP")) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> antecedents(int verb, List<Integer> tokens) {
        List<Integer> found = new ArrayList<>();
        for (int token : tokens) {
            found.addAll(antecedent(verb, token));
        }
        return found;
    }

    /** A relative pronoun stands for the noun that its clause modifies. */
    private List<Integer> antecedent(int verb, int token) {
        if (!clauses.isRelativePronoun(token)) {
            return List.of(token);
        }
        for (int at = verb, steps = 0; at != NONE && steps < LONGEST_CHAIN; at = tree.head(at), steps++) {
            if (clauses.isRelative(at)) {
                return List.of(tree.head(at));
            }
        }
        return List.of(token);
    }

    private List<Integer> agents(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(verb)) {
            if (tree.is(child, "obl:agent")
                    || (tree.is(child, "obl") && clauses.marker(child).equals("by"))) {
                if (!isTime(child)) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** Who does what an event noun names. */
    private List<Integer> nounSubject(int noun, int depth) {
        if (depth > LONGEST_CHAIN) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(prepositional(noun, "by"));
        int copular = tree.child(noun, "nsubj");
        boolean described = copular != NONE
                // "called the president a liar": the subject of a small clause is who is called so.
                && (tree.is(noun, "xcomp")
                        || (tree.child(noun, "cop") != NONE
                                // "are on strike", "is in talks": who is in it does it.
                                && (!sentence.token(noun).isNoun() || tree.child(noun, "case") != NONE)));
        if (found.isEmpty() && described) {
            found.addAll(antecedent(noun, copular));
        }
        if (found.isEmpty()) {
            found.addAll(possessors(noun, depth));
        }
        if (found.isEmpty()) {
            found.addAll(lightSubject(noun, depth));
        }
        if (found.isEmpty()) {
            found.addAll(actingModifiers(noun));
        }
        if (found.isEmpty() && tree.is(noun, "conj")) {
            found.addAll(nounSubject(tree.head(noun), depth + 1));
        }
        return found;
    }

    /** "expressed its regret": a possessive pronoun means the subject of the verb that the noun stands under. */
    private List<Integer> possessors(int noun, int depth) {
        List<Integer> own = new ArrayList<>(tree.children(noun, "nmod:poss"));
        own.removeIf(this::isTime);
        int verb = tree.head(noun);
        boolean pronoun = own.size() == 1 && sentence.token(own.get(0)).tag().equals("PRP$");
        if (pronoun
                && verb != NONE
                && tree.is(noun, "obj")
                && isVerbal(verb)
                && lightVerbs.contains(sentence.lemma(verb))) {
            List<Integer> subject = verbSubject(verb, depth + 1);
            return subject.isEmpty() ? own : subject;
        }
        return own;
    }

    /** "Russia launched an attack", "the attack was launched by Russia": the light verb's subject. */
    private List<Integer> lightSubject(int noun, int depth) {
        int verb = tree.head(noun);
        if (verb == NONE || !isVerbal(verb) || !lightVerbs.contains(sentence.lemma(verb))) {
            return List.of();
        }
        boolean governed = tree.is(noun, "obj")
                || tree.is(noun, "nsubj:pass")
                || (tree.is(noun, "obl") && !BESIDE.contains(clauses.marker(noun)));
        return governed ? verbSubject(verb, depth + 1) : List.of();
    }

    private List<Integer> actingModifiers(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : modifiers(noun)) {
            if (sentence.token(child).isCapitalised() || sentence.token(child).isNoun()) {
                found.add(child);
            }
        }
        return found;
    }

    private List<Integer> negations(int token) {
        List<Integer> found = new ArrayList<>(tree.children(token, "advmod"));
        found.addAll(tree.children(token, "neg"));
        return found;
    }

    private List<Integer> markers(int token) {
        List<Integer> found = new ArrayList<>(tree.children(token, "case"));
        found.addAll(tree.children(token, "mark"));
        return found;
    }

    private List<Integer> modifiers(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (tree.is(child, "compound") || tree.is(child, "amod")) {
                found.add(child);
            }
        }
        return withConjuncts(found);
    }

    private List<Integer> clause(int predicate) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(predicate)) {
            boolean content = tree.is(child, "xcomp") || tree.is(child, "ccomp");
            boolean gerund = isVerbal(child)
                    && (tree.is(child, "obl") || tree.is(child, "advcl") || tree.is(child, "acl"))
                    && child > predicate
                    && !clauses.isRelative(child);
            if (content || gerund) {
                found.add(child);
                for (int conjunct : tree.children(child, "conj")) {
                    if (isVerbal(conjunct)) {
                        addOnce(found, conjunct);
                    }
                }
            }
        }
        return found;
    }

    /** The nouns under one preposition; for a verb also those that the parser hung on its object instead. */
    private List<Integer> prepositional(int predicate, String preposition) {
        List<Integer> found = new ArrayList<>();
        collectPrepositional(predicate, preposition, found);
        if (found.isEmpty() && isVerbal(predicate)) {
            for (int child : tree.children(predicate)) {
                if (tree.is(child, "obj") || tree.is(child, "obl") || tree.is(child, "nsubj:pass")) {
                    collectPrepositional(child, preposition, found);
                }
            }
            collectFromClause(predicate, preposition, found);
        } else if (found.isEmpty() && !preposition.equals("of")) {
            collectFromClause(predicate, preposition, found);
            collectFromLightVerb(predicate, preposition, found);
        }
        return found;
    }

    /** "Called on the premier to discuss trade": the parser may make the premier subject of a clause under "on". */
    private void collectFromClause(int verb, String preposition, List<Integer> found) {
        for (int child : tree.children(verb)) {
            boolean marked = clauses.marker(child).equals(preposition + " to");
            if (marked && isVerbal(child) && tree.child(child, "nsubj") != NONE) {
                addOnce(found, tree.child(child, "nsubj"));
            }
        }
    }

    private void collectFromLightVerb(int noun, String preposition, List<Integer> found) {
        int verb = tree.head(noun);
        if (verb == NONE || !(tree.is(noun, "obj") || tree.is(noun, "nsubj:pass"))) {
            return;
        }
        if (isVerbal(verb) && lightVerbs.contains(sentence.lemma(verb))) {
            collectPrepositional(verb, preposition, found);
        }
    }

    private void collectPrepositional(int head, String preposition, List<Integer> found) {
        for (int child : tree.children(head)) {
            boolean oblique = tree.is(child, "nmod") || tree.is(child, "obl") || tree.is(child, "iobj");
            if (oblique && clauses.marker(child).equals(preposition) && !isTime(child)) {
                addOnce(found, child);
            }
        }
    }

    private boolean isTime(int token) {
        String word = sentence.token(token).text().toLowerCase(Locale.ROOT);
        boolean monthOrNot = !word.equals("march") || sentence.token(token).isProperNoun();
        return monthOrNot && TimeWords.isTime(word);
    }

    private List<Integer> withConjuncts(List<Integer> heads) {
        List<Integer> found = new ArrayList<>();
        for (int head : heads) {
            addOnce(found, head);
            if (partitives.contains(sentence.lemma(head))) {
                // "the sort of support": what it is a sort of counts as well.
                prepositional(head, "of").forEach(whole -> addOnce(found, whole));
            }
            for (int conjunct : tree.children(head, "conj")) {
                if (!isVerbal(conjunct) || sentence.token(head).tag().startsWith("VB")) {
                    addOnce(found, conjunct);
                }
            }
        }
        return found;
    }

    private static void addOnce(List<Integer> found, int token) {
        if (!found.contains(token)) {
            found.add(token);
        }
    }
}
