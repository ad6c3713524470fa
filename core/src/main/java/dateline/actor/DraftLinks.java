package dateline.actor;

import dateline.lexicon.Role;
import dateline.model.Dependencies;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one sentence that say more together: "two activists | of the group", "Novak, | the director",
 * "the president, | Delcy Rodríguez,", "Novak is | a lawmaker".
 */
final class DraftLinks {

    private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", ")", "-", "--", "–", "—", "”", "''", "\"");

    private static final Set<String> ENVOYS =
            Set.of("ambassador", "envoy", "diplomat", "consul", "charge", "d'affaires", "attache", "representative");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");

    private final Sentence sentence;
    private final List<Draft> drafts;
    private final Map<Integer, Draft> byFirst = new HashMap<>();

    private DraftLinks(Sentence sentence, List<Draft> drafts) {
        this.sentence = sentence;
        this.drafts = drafts;
    }

    /** Links the mentions to one another; phrases grow over what belongs to them. */
    static void link(Sentence sentence, List<Draft> drafts) {
        DraftLinks links = new DraftLinks(sentence, drafts);
        List<Draft> leftwards = new ArrayList<>(drafts);
        leftwards.sort(Comparator.comparingInt((Draft draft) -> draft.head).reversed());
        for (Draft draft : leftwards) {
            links.complement(draft);
            links.byFirst.merge(draft.first, draft, (old, young) -> old.end >= young.end ? old : young);
        }
        for (Draft draft : List.copyOf(drafts)) {
            if (draft.is(Draft.Shape.ROLE)) {
                links.apposition(draft);
                links.predicate(draft);
            }
        }
        drafts.forEach(links::anchor);
    }

    /** The word of the phrase that the tree hangs on a word outside: a title may be taken for the head of a name. */
    private void anchor(Draft draft) {
        Dependencies tree = sentence.dependencies();
        int above = tree.head(draft.head);
        if (above < draft.bodyFirst || above >= draft.bodyEnd) {
            return;
        }
        for (int i = draft.bodyEnd - 1; i >= draft.bodyFirst; i--) {
            int governor = tree.head(i);
            if (sentence.token(i).isNoun() && (governor < draft.bodyFirst || governor >= draft.bodyEnd)) {
                draft.anchor = i;
                return;
            }
        }
    }

    // ---- "of the group"

    private void complement(Draft draft) {
        if (!draft.is(Draft.Shape.ROLE) || draft.bodyEnd >= sentence.size()) {
            return;
        }
        String preposition = sentence.token(draft.bodyEnd).text();
        Draft other = byFirst.get(draft.bodyEnd + 1);
        if (other == null && preposition.equals("of") && draft.bodyEnd + 2 < sentence.size()) {
            other = byFirst.get(draft.bodyEnd + 2);
        }
        if (other == null || other.is(Draft.Shape.PRONOUN)) {
            return;
        }
        switch (preposition) {
            case "of" -> take(draft, other);
            case "for" -> {
                if (isRole(draft, Role.Kind.SPOKESPERSON)) {
                    take(draft, other);
                }
            }
            case "from" -> {
                if (other.is(Draft.Shape.COUNTRY) || other.is(Draft.Shape.ORGANIZATION)) {
                    take(draft, other);
                }
            }
            case "in", "at" -> locate(draft, other);
            default -> {
                // Other prepositions say nothing of who somebody is.
            }
        }
    }

    private static void take(Draft draft, Draft other) {
        draft.complement = other;
        draft.end = other.end;
        other.absorbed = other.absorbed || other.is(Draft.Shape.COUNTRY) || other.is(Draft.Shape.SEAT);
    }

    private void locate(Draft draft, Draft other) {
        Dependencies tree = sentence.dependencies();
        boolean near = tree.head(other.head) == draft.head;
        boolean place = other.is(Draft.Shape.COUNTRY) || other.locative;
        if (near && place && !isEnvoy(draft)) {
            draft.location = other;
        }
    }

    /** Envoys are the sender's, wherever they serve. */
    private boolean isEnvoy(Draft draft) {
        return ENVOYS.contains(Words.fold(sentence.lemma(draft.bodyEnd - 1)));
    }

    private static boolean isRole(Draft draft, Role.Kind kind) {
        return draft.unit != null && draft.unit.isRoleOf(kind);
    }

    // ---- "Novak, the director", "the president, Delcy Rodríguez,"

    private void apposition(Draft role) {
        Draft name = nameBefore(role);
        if (name != null && agree(name, role) && closes(name, role)) {
            role.named = name;
            return;
        }
        Draft after = nameAfter(role);
        if (after != null && agree(after, role) && introduces(role, after)) {
            merge(role, after);
        }
    }

    private @Nullable Draft nameBefore(Draft role) {
        int comma = role.first - 1;
        if (comma < 1 || !sentence.token(comma).text().equals(",")) {
            return null;
        }
        for (Draft draft : drafts) {
            if (isName(draft) && draft.end == comma && draft.counts()) {
                return draft;
            }
        }
        return null;
    }

    private @Nullable Draft nameAfter(Draft role) {
        if (role.end >= sentence.size() || !sentence.token(role.end).text().equals(",")) {
            return null;
        }
        Draft draft = byFirst.get(role.end + 1);
        return draft != null && isName(draft) && draft.owner == null ? draft : null;
    }

    private static boolean isName(Draft draft) {
        return draft.is(Draft.Shape.PERSON) || draft.is(Draft.Shape.ORGANIZATION);
    }

    private static boolean agree(Draft name, Draft role) {
        if (role.plural || role.other || role.unit == null) {
            return false;
        }
        boolean body = role.unit.isBody()
                || role.unit.roles().isEmpty() && role.unit.agents().isEmpty();
        return name.is(Draft.Shape.PERSON) ? !role.unit.isBody() : body;
    }

    /** Whether the phrase after the name ends as an apposition does, or the tree says that it is one. */
    private boolean closes(Draft name, Draft role) {
        Dependencies tree = sentence.dependencies();
        if (role.end >= sentence.size()) {
            return true;
        }
        if (sentence.token(role.end).tag().equals("CC")) {
            return false;
        }
        if (tree.is(role.head, "appos") && tree.head(role.head) == name.head) {
            return true;
        }
        Token next = sentence.token(role.end);
        return CLOSING.contains(next.text()) && !isList(role.end) || next.tag().startsWith("W");
    }

    /** "Novak, the director, and the guards": rather a list than an apposition. */
    private boolean isList(int comma) {
        return sentence.token(comma).text().equals(",")
                && comma + 1 < sentence.size()
                && sentence.token(comma + 1).tag().equals("CC");
    }

    private boolean introduces(Draft role, Draft name) {
        Dependencies tree = sentence.dependencies();
        boolean definite = role.reference != Draft.Reference.INDEFINITE;
        boolean tied = tree.is(name.head, "appos") && tree.head(name.head) == role.head;
        boolean ends = name.end >= sentence.size()
                || CLOSING.contains(sentence.token(name.end).text());
        return definite && (tied || ends) && !isList(role.end);
    }

    /** Makes one mention of "the country's interim president, Delcy Rodríguez". */
    private void merge(Draft role, Draft name) {
        name.modifiers.addAll(0, role.roles());
        role.modifiers.stream().filter(unit -> !unit.is(Segment.Type.ROLE)).forEach(name.modifiers::add);
        name.owner = role.owner;
        name.complement = role.complement;
        name.namesake = role.namesake;
        name.location = role.location;
        name.first = role.first;
        name.bodyFirst = role.bodyFirst;

        drafts.remove(role);
    }

    // ---- "Novak is a lawmaker"

    private void predicate(Draft role) {
        Dependencies tree = sentence.dependencies();
        if (role.named != null || role.plural || tree.child(role.head, "cop") == Dependencies.NONE) {
            return;
        }
        int subject = tree.child(role.head, "nsubj");
        if (subject == Dependencies.NONE || tree.child(role.head, "neg") != Dependencies.NONE || isNegated(role)) {
            return;
        }
        boolean relative = sentence.token(subject).tag().startsWith("W") && tree.is(role.head, "acl:relcl");
        int antecedent = relative ? tree.head(role.head) : subject;
        for (Draft draft : drafts) {
            if (isName(draft) && draft.head == antecedent && draft.counts() && agree(draft, role)) {
                role.named = draft;
            }
        }
    }

    private boolean isNegated(Draft role) {
        for (int child : sentence.dependencies().children(role.head)) {
            if (NEGATIONS.contains(sentence.token(child).text())) {
                return true;
            }
        }
        return false;
    }
}
