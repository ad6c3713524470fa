package dateline.coding;

import dateline.model.Participant;
import dateline.model.Status;
import java.util.List;

/** How sure a coding is, from 0 to 1: a rule with all its places filled by words is surest. */
final class Confidence {

    private static final double FULL = 0.95;

    private Confidence() {}

    static double of(Found found, List<Participant> actors, List<Participant> recipients, boolean inferred) {
        double confidence = FULL;
        if (inferred) {
            confidence -= 0.15;
        }
        if (recipients.isEmpty()
                && !found.candidate().rule().traits().symmetric()
                && !found.candidate().rule().traits().mutual()) {
            confidence -= 0.15;
        }
        if (found.candidate().rule().when().isEmpty()
                && found.candidate().used().isEmpty()) {
            confidence -= 0.05;
        }
        if (found.status() == Status.HYPOTHETICAL || found.status() == Status.INTENDED) {
            confidence -= 0.1;
        }
        if (actors.stream()
                .allMatch(actor -> actor.country() == null && actor.sectors().isEmpty())) {
            confidence -= 0.15;
        }
        return Math.round(confidence * 100) / 100.0;
    }
}
