package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who denies what an event mention states, in the same report: claim against counter-claim, and no verdict.
 *
 * @param claimants who deny it; several where somebody reports somebody else's denial, outermost first
 * @param evidence the words of the denial
 * @param event id of the event mention that the denial itself is, {@code null} where it is coded as none
 */
public record Denial(
        List<Claimant> claimants,
        Evidence evidence,
        @Nullable String event) {

    public Denial {
        claimants = List.copyOf(claimants);
    }
}
