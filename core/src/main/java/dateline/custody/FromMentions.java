package dateline.custody;

import dateline.model.Actor;
import dateline.model.CustodyStep;
import dateline.model.CustodyStep.Kind;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Figure;
import dateline.model.Participant;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes steps of event mentions in which a named person is arrested, accused, tried, sentenced or released. */
final class FromMentions {

    private static final Set<String> CHARGES = Set.of("charge", "indict", "arraign", "charges", "indictment");
    private static final Set<Status> HAPPENED = Set.of(Status.OCCURRED, Status.ONGOING, Status.HISTORICAL);

    private FromMentions() {}

    static List<CustodyStep> read(Document document, List<EventMention> mentions, List<Figure> figures) {
        List<CustodyStep> steps = new ArrayList<>();
        for (EventMention mention : mentions) {
            Kind kind = HAPPENED.contains(mention.status()) ? kind(mention) : null;
            for (Participant recipient : mention.recipients()) {
                if (kind != null && Persons.isNamed(recipient.actor())) {
                    steps.add(step(document, mention, recipient.actor(), kind, figures));
                }
            }
        }
        return steps;
    }

    private static @Nullable Kind kind(EventMention mention) {
        String mode = mention.mode() == null ? "" : mention.mode();
        String trigger = mention.trigger().text().toLowerCase(Locale.ROOT);
        boolean charges = CHARGES.stream().anyMatch(trigger::startsWith);
        return switch (mention.type() + " " + mode) {
            case "COERCE arrest" -> charges ? Kind.CHARGED : Kind.ARRESTED;
            case "SANCTION convict" -> Kind.SENTENCED;
            case "RETREAT release" -> Kind.RELEASED;
            case "ACCUSE investigate" -> charges ? Kind.CHARGED : trigger.contains("tri") ? Kind.TRIED : null;
            case "ACCUSE allege" -> charges ? Kind.CHARGED : isState(mention) ? Kind.ACCUSED : null;
            default -> null;
        };
    }

    /** Only the accusations of those who can arrest stand in a custody record. */
    private static boolean isState(EventMention mention) {
        return mention.actors().stream()
                .flatMap(actor -> actor.sectors().stream())
                .anyMatch(Set.of("GOV", "JUD", "COP", "MIL", "SPY")::contains);
    }

    private static CustodyStep step(
            Document document, EventMention mention, Actor person, Kind kind, List<Figure> figures) {
        List<Actor> by = mention.actors().stream().map(Participant::actor).toList();
        return new CustodyStep(
                person,
                kind,
                mention.date(),
                what(document, mention, kind, figures),
                by,
                mention.claimants(),
                mention.articleId(),
                mention.id(),
                mention.evidence().get(0));
    }

    private static List<String> what(Document document, EventMention mention, Kind kind, List<Figure> figures) {
        if (kind == Kind.ACCUSED || kind == Kind.CHARGED || kind == Kind.TRIED) {
            return Accusations.read(document, mention);
        }
        List<String> terms = new ArrayList<>();
        for (Figure figure : figures) {
            boolean here = mention.evidence().stream()
                    .map(Evidence::sentence)
                    .anyMatch(sentence -> sentence == figure.sentence());
            if (kind == Kind.SENTENCED && here && figure.kind().equals("term")) {
                terms.add(figure.text() + " " + figure.noun());
            }
        }
        return terms;
    }
}
