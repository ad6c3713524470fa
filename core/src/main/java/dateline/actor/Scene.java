package dateline.actor;

import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What has been said so far in an article, for those who look back: mentions with their identities in reading order.
 * Confined to one call of the resolver.
 */
final class Scene {

    private final Document document;
    private final List<Draft> said = new ArrayList<>();
    private final List<List<Draft>> bySentence = new ArrayList<>();

    Scene(Document document, List<Draft> all) {
        this.document = document;
        document.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
        all.forEach(draft -> bySentence.get(draft.sentence).add(draft));
    }

    Sentence sentence(Draft draft) {
        return document.sentences().get(draft.sentence);
    }

    Dependencies tree(Draft draft) {
        return sentence(draft).dependencies();
    }

    Document document() {
        return document;
    }

    /** All mentions of a sentence, whether read already or not. */
    List<Draft> in(int sentence) {
        return sentence < 0 || sentence >= bySentence.size() ? List.of() : bySentence.get(sentence);
    }

    /** Takes note that a mention has been read. */
    void say(Draft draft) {
        if (!draft.absorbed) {
            said.add(draft);
        }
    }

    /** The latest mention so far that means one identity which passes the test, or {@code null}. */
    @Nullable
    Identity latest(Predicate<Identity> test) {
        for (int i = said.size() - 1; i >= 0; i--) {
            Identity identity = said.get(i).identity();
            if (identity != null && !said.get(i).ambiguous && test.test(identity)) {
                return identity;
            }
        }
        return null;
    }

    /** The latest so far in one sentence, or {@code null}. */
    @Nullable
    Identity latestIn(int sentence, Predicate<Identity> test) {
        for (Draft draft : recent(sentence, 0)) {
            Identity identity = draft.identity();
            if (identity != null && !draft.ambiguous && test.test(identity)) {
                return identity;
            }
        }
        return null;
    }

    /** Mentions so far in this sentence and the {@code back} sentences before it, the latest first. */
    List<Draft> recent(int sentence, int back) {
        List<Draft> found = new ArrayList<>();
        for (int i = said.size() - 1; i >= 0 && said.get(i).sentence >= sentence - back; i--) {
            found.add(said.get(i));
        }
        return found;
    }

    /** The mention whose head a token is, else the shortest that covers it; or {@code null}. */
    @Nullable
    Draft at(int sentence, int token) {
        Draft best = null;
        for (Draft draft : in(sentence)) {
            if (draft.head == token) {
                return draft;
            }
            boolean covers = draft.first <= token && token < draft.end;
            if (covers && (best == null || draft.end - draft.first < best.end - best.first)) {
                best = draft;
            }
        }
        return best;
    }

    /** Whether it is a subject; "said Novak" counts where the tree takes the speaker for an object. */
    boolean isSubject(Draft draft) {
        Dependencies tree = tree(draft);
        int verb = tree.head(draft.anchor);
        boolean says = verb >= 0
                && verb == draft.first - 1
                && Words.SAYING.contains(sentence(draft).lemma(verb));
        if (says && tree.is(draft.anchor, "obj") && tree.child(verb, "nsubj") == Dependencies.NONE) {
            return true;
        }
        return tree(draft).is(draft.anchor, "nsubj");
    }

    boolean isObject(Draft draft) {
        return tree(draft).is(draft.anchor, "obj") || tree(draft).is(draft.anchor, "iobj");
    }
}
