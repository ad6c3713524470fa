package dateline.coding;

import dateline.lexicon.RuleTrigger;
import dateline.model.ActorMention;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One sentence as the coder sees it: its document, its tree, and the roles in it. */
final class Reading {

    private final Document document;
    private final Sentence sentence;
    private final Arguments arguments;
    private final Carriers carriers;

    Reading(Document document, Sentence sentence, Carriers carriers) {
        this.document = document;
        this.sentence = sentence;
        this.carriers = carriers;
        this.arguments = new Arguments(sentence, carriers.lightVerbs(), carriers.partitives());
    }

    Document document() {
        return document;
    }

    Sentence sentence() {
        return sentence;
    }

    Dependencies tree() {
        return sentence.dependencies();
    }

    Arguments arguments() {
        return arguments;
    }

    Clauses clauses() {
        return arguments.clauses();
    }

    /** The mention of an actor that a token stands for, or {@code null}. */
    @Nullable
    ActorMention actorAt(int token) {
        return document.actorAt(sentence.index(), token);
    }

    /** Whether the noun phrase of a head tells of a storm, a disease or another thing that means nothing by what it does. */
    boolean isNonAgent(int head) {
        for (int i = head; i >= 0 && (i == head || isBefore(i, head)); i--) {
            if (carriers.nonAgents().contains(sentence.lemma(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says how many of those after "of": "three", "dozens", "some". */
    boolean isQuantity(int token) {
        String tag = sentence.token(token).tag();
        return tag.equals("CD")
                || tag.equals("DT")
                || tag.startsWith("JJ")
                || carriers.partitives().contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
    }

    /** The noun phrase of a head without what follows it, but for "of": "two Saudi tankers", "the town of Sake". */
    Span words(int head) {
        int first = head;
        while (first > 0 && isBefore(first - 1, head)) {
            first--;
        }
        Span span = sentence.span(first, head + 1);
        for (int owner : tree().children(head, "nmod")) {
            if (clauses().marker(owner).equals("of") && owner > head) {
                return span.union(sentence.token(owner).span());
            }
        }
        return span;
    }

    private boolean isBefore(int token, int head) {
        boolean within = tree().dominates(head, token) && !tree().is(token, "case") && !tree().is(token, "cc");
        return within && !sentence.token(token).text().equals(",");
    }

    /** How a token is used, or {@code null} when it can be no trigger. */
    RuleTrigger.@Nullable Kind kindOf(int token) {
        String tag = sentence.token(token).tag();
        if (tag.startsWith("VB")) {
            return RuleTrigger.Kind.VERB;
        }
        if (tag.startsWith("NN")) {
            return RuleTrigger.Kind.NOUN;
        }
        return tag.startsWith("JJ") ? RuleTrigger.Kind.ADJECTIVE : null;
    }

    /** How many steps a token is from the root. */
    int depth(int token) {
        int depth = 0;
        for (int at = token; at != Dependencies.NONE && depth <= sentence.size(); at = tree().head(at)) {
            depth++;
        }
        return depth;
    }
}
