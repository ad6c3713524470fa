package dateline.coding;

import dateline.lexicon.RuleTrigger;
import dateline.model.ActorMention;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** One sentence as the coder sees it: its document, its tree, and the roles in it. */
final class Reading {

    private final Document document;
    private final Sentence sentence;
    private final Arguments arguments;

    Reading(Document document, Sentence sentence, Carriers carriers) {
        this.document = document;
        this.sentence = sentence;
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
