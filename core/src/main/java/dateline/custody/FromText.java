package dateline.custody;

import dateline.model.ActorMention;
import dateline.model.CustodyStep;
import dateline.model.CustodyStep.Kind;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.Evidence;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the steps that are no PLOVER events: transfers between prisons, and deaths in custody. */
final class FromText {

    private static final Set<String> MOVES = Set.of("transfer", "move", "relocate");
    private static final Set<String> DIES = Set.of("die", "perish");
    private static final Set<String> PRISONS =
            Set.of("prison", "jail", "custody", "detention", "cell", "colony", "penitentiary", "captivity", "hospital");

    private final WitnessLookup claims;

    FromText(WitnessLookup claims) {
        this.claims = claims;
    }

    List<CustodyStep> read(Document document) {
        List<CustodyStep> steps = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.size() && sentence.kind().coded(); i++) {
                Kind kind = kind(sentence, i);
                int who = kind == null ? Dependencies.NONE : who(sentence, i, kind);
                ActorMention mention = who < 0 ? null : document.actorAt(sentence.index(), who);
                if (kind != null && mention != null) {
                    add(document, sentence, i, kind, mention, steps);
                }
            }
        }
        return steps;
    }

    private static @Nullable Kind kind(Sentence sentence, int verb) {
        if (!sentence.token(verb).isVerb() || !namesPrison(sentence, verb)) {
            return null;
        }
        String lemma = sentence.lemma(verb).toLowerCase(Locale.ROOT);
        boolean told = sentence.dependencies().child(verb, "mark") < 0
                || !sentence.token(verb).tag().equals("VB");
        if (MOVES.contains(lemma) && told) {
            return Kind.TRANSFERRED;
        }
        return DIES.contains(lemma) && told && !sentence.token(verb).tag().equals("VB") ? Kind.DIED : null;
    }

    private static boolean namesPrison(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        for (int child : tree.children(verb, "obl")) {
            int marker = tree.child(child, "case");
            String preposition = marker < 0 ? "" : sentence.token(marker).text().toLowerCase(Locale.ROOT);
            boolean hospital = sentence.lemma(child).equals("hospital");
            boolean prison = PRISONS.contains(sentence.lemma(child).toLowerCase(Locale.ROOT));
            if (prison && (preposition.equals("to") || (preposition.equals("in") && !hospital))) {
                return true;
            }
        }
        return false;
    }

    private static int who(Sentence sentence, int verb, Kind kind) {
        Dependencies tree = sentence.dependencies();
        int object = tree.child(verb, "obj");
        return kind == Kind.TRANSFERRED && object >= 0 ? object : tree.child(verb, "nsubj");
    }

    private void add(
            Document document, Sentence sentence, int verb, Kind kind, ActorMention mention, List<CustodyStep> steps) {
        int[] reach = sentence.dependencies().reach(verb);
        Span span = sentence.span(reach[0], reach[1]);
        String text = span.of(document.article().text());
        mention.actors().stream()
                .filter(Persons::isNamed)
                .forEach(person -> steps.add(new CustodyStep(
                        person,
                        kind,
                        date(document, span),
                        List.of(),
                        List.of(),
                        claims.claimants(
                                document, sentence.index(), sentence.token(verb).span()),
                        document.article().id(),
                        null,
                        new Evidence(sentence.index(), span, text))));
    }

    private static @Nullable EventDate date(Document document, Span clause) {
        for (TimeMention time : document.times()) {
            if (clause.contains(time.span()) && time.date() != null) {
                return time.date();
            }
        }
        return null;
    }
}
