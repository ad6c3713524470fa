package dateline.expectation;

import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Claimant;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.Evidence;
import dateline.model.Expectation;
import dateline.model.Expectation.Manner;
import dateline.model.Participant;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a known actor "will" do, where no event mention was coded of it: "the envoy, who will reopen the mission".
 * Verbs of being, saying and having announce nothing that could be seen to happen.
 */
final class FromWill {

    private static final Set<String> STILL = Set.of(
            "be",
            "have",
            "remain",
            "stay",
            "say",
            "tell",
            "continue",
            "keep",
            "need",
            "want",
            "know",
            "think",
            "become",
            "do",
            "seem",
            "believe",
            "like",
            "love",
            "see",
            "allow",
            "mean",
            "make",
            "help",
            "depend",
            "require");

    private final AnnouncerLookup claims;

    FromWill(AnnouncerLookup claims) {
        this.claims = claims;
    }

    List<Expectation> read(Document document, List<Expectation> known) {
        List<Expectation> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.size() && sentence.kind().coded(); i++) {
                Expectation expectation = isWill(sentence, i) ? clause(document, sentence, i) : null;
                if (expectation != null && known.stream().noneMatch(one -> overlaps(one, expectation))) {
                    found.add(expectation);
                }
            }
        }
        return found;
    }

    private static boolean overlaps(Expectation one, Expectation other) {
        return one.evidence().span().overlaps(other.evidence().span());
    }

    /** The "will" of a main verb that is not denied. */
    private static boolean isWill(Sentence sentence, int at) {
        String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(at);
        return Set.of("will", "'ll", "shall").contains(word)
                && sentence.token(at).tag().equals("MD")
                && verb >= 0
                && sentence.token(verb).isVerb()
                && !STILL.contains(sentence.lemma(verb))
                && tree.children(verb).stream()
                        .noneMatch(child -> Set.of("not", "n't", "never").contains(sentence.lemma(child)));
    }

    private @Nullable Expectation clause(Document document, Sentence sentence, int will) {
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(will);
        int subject = tree.child(verb, "nsubj");
        int who = subject >= 0 && sentence.token(subject).tag().startsWith("W") ? tree.head(verb) : subject;
        ActorMention actor = who < 0 ? null : document.actorAt(sentence.index(), who);
        boolean passive = subject >= 0 && tree.relation(subject).endsWith(":pass");
        boolean acts = tree.child(verb, "obj") >= 0 || tree.child(verb, "obl") >= 0;
        if (actor == null || actor.actors().isEmpty() || !acts) {
            return null;
        }
        String text = document.article().text();
        int end = clauseEnd(sentence, verb);
        Span span = sentence.span(subject >= 0 && subject != who ? will : Math.min(will, verb), end);
        List<Participant> actors = actor.actors().stream()
                .map(one -> new Participant(one, actor.span().of(text), actor.span()))
                .toList();
        EventDate window = window(document, span);
        return new Expectation(
                document.article().id(),
                window == null ? Manner.PLANNED : Manner.SCHEDULED,
                span.of(text).replaceAll("\\s+", " "),
                null,
                null,
                passive ? List.of() : actors,
                passive ? actors : List.of(),
                window,
                null,
                announcers(document, sentence, verb, actor, passive),
                null,
                new Evidence(sentence.index(), span, span.of(text)));
    }

    private List<Actor> announcers(
            Document document, Sentence sentence, int verb, ActorMention actor, boolean passive) {
        List<Claimant> claimants = claims.claimants(
                document, sentence.index(), sentence.token(verb).span());
        if (!claimants.isEmpty()) {
            return List.of(claimants.get(claimants.size() - 1).actor());
        }
        return passive ? List.of() : actor.actors();
    }

    /** The end of the verb's clause: up to a mark that does not stand within it. */
    private static int clauseEnd(Sentence sentence, int verb) {
        int end = verb + 1;
        int last = sentence.dependencies().reach(verb)[1];
        while (end < last
                && !Set.of(",", ".", ";", ":", "''", "``", "-RRB-")
                        .contains(sentence.token(end).tag())) {
            end++;
        }
        return end;
    }

    private static @Nullable EventDate window(Document document, Span clause) {
        for (TimeMention time : document.times()) {
            EventDate window = clause.contains(time.span()) ? Windows.of(document, time.date()) : null;
            if (window != null) {
                return window;
            }
        }
        return null;
    }
}
