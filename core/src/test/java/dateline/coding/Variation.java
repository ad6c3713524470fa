package dateline.coding;

import dateline.model.Dependencies;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mechanical change of a sentence, and what must become of its coding. */
enum Variation {

    /** Who does it and to whom change places. */
    SWAP {
        @Override
        @Nullable
        String of(Sentence sentence, String text, EventMention coded) {
            Span actor = only(sentence, coded, coded.actors());
            Span recipient = only(sentence, coded, coded.recipients());
            if (actor == null || recipient == null || actor.overlaps(recipient)) {
                return null;
            }
            Span first = actor.compareTo(recipient) < 0 ? actor : recipient;
            Span second = first == actor ? recipient : actor;
            return raised(text.substring(0, first.start())
                    + within(sentence, second, text)
                    + text.substring(first.end(), second.start())
                    + within(sentence, first, text)
                    + text.substring(second.end()));
        }

        @Override
        boolean holds(EventMention before, List<EventMention> after) {
            return after.stream()
                    .filter(one -> one.foundBy().equals(before.foundBy()))
                    .anyMatch(one -> before.type().equals(one.type())
                            && same(before.actors(), one.recipients())
                            && same(before.recipients(), one.actors()));
        }
    },

    /** The verb that triggers it is negated: nothing has happened then, or it is a refusal or a promise. */
    NEGATION {
        @Override
        @Nullable
        String of(Sentence sentence, String text, EventMention coded) {
            int token = coded.trigger().token();
            Token verb = sentence.token(token);
            Dependencies tree = sentence.dependencies();
            boolean negated = coded.status() == Status.NEGATED
                    || tree.children(token).stream()
                            .anyMatch(child -> sentence.lemma(child).equals("not"));
            if (!verb.isVerb() || negated) {
                return null;
            }
            for (int child : tree.children(token)) {
                if (tree.is(child, "aux")) {
                    int end = sentence.token(child).span().end();
                    return text.substring(0, end) + " not" + text.substring(end);
                }
            }
            String doing = DOING.get(verb.tag());
            return doing == null
                    ? null
                    : text.substring(0, verb.span().start()) + doing + " not " + verb.lemma()
                            + text.substring(verb.span().end());
        }

        @Override
        boolean holds(EventMention before, List<EventMention> after) {
            return !after.isEmpty()
                    && after.stream()
                            .allMatch(one -> one.status() == Status.NEGATED
                                    || one.type().equals("REJECT")
                                    || (one.of() != null && !one.type().equals(before.type())));
        }
    },

    /** The day comes first. */
    ORDER {
        @Override
        String of(Sentence sentence, String text, EventMention coded) {
            return "On Monday, " + within(sentence, new Span(0, text.length()), text);
        }

        @Override
        boolean holds(EventMention before, List<EventMention> after) {
            return after.stream()
                    .filter(one -> one.foundBy().equals(before.foundBy()))
                    .anyMatch(one -> before.type().equals(one.type())
                            && before.status() == one.status()
                            && same(before.actors(), one.actors())
                            && same(before.recipients(), one.recipients()));
        }
    };

    private static final Map<String, String> DOING = Map.of("VBD", "did", "VBZ", "does", "VBP", "do");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent");
    private static final Set<String> NAMED = Set.of("NNP", "NNPS");

    /** The sentence changed, or {@code null} where it cannot be. */
    abstract @Nullable String of(Sentence sentence, String text, EventMention coded);

    /**
     * Whether the coding of the changed sentence is what it must be.
     *
     * @param after all that is coded in it
     */
    abstract boolean holds(EventMention before, List<EventMention> after);

    /** The words of the only participant, where they stand by themselves and not before or within others. */
    private static @Nullable Span only(Sentence sentence, EventMention coded, List<Participant> participants) {
        Span span = participants.size() == 1 ? participants.get(0).span() : null;
        if (span == null) {
            return null;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Dependencies tree = sentence.dependencies();
            boolean inside = span.overlaps(sentence.token(i).span());
            int head = tree.head(i);
            boolean leaves =
                    inside && (head < 0 || !span.overlaps(sentence.token(head).span()));
            if (leaves
                    && !ARGUMENTS.contains(tree.relation(i))
                    && head != coded.trigger().token()) {
                return null;
            }
            if (!inside && head >= 0 && span.overlaps(sentence.token(head).span()) && !tree.is(i, "case")) {
                return null;
            }
        }
        return span;
    }

    /** Words as they stand inside a sentence: the first of it in lower case, unless it is a name. */
    private static String within(Sentence sentence, Span span, String text) {
        String words = span.of(text);
        Token first = sentence.token(0);
        boolean name = NAMED.contains(first.tag())
                || first.tag().startsWith("JJ")
                || !first.entity().equals("O");
        return span.start() == 0 && !name ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private static String raised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** Whether the words agree, as far as they are said. */
    private static boolean same(List<Participant> some, List<Participant> others) {
        return words(some).equals(words(others));
    }

    private static List<String> words(List<Participant> participants) {
        return participants.stream()
                .map(one -> String.valueOf(one.text()).toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }
}
