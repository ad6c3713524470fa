package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's way through custody, from all articles at hand.
 *
 * @param person who is or was held
 * @param steps by date, those without one where the reports tell them
 * @param accusations what the person is accused of, each once, as printed
 * @param days length of custody in days as a report gives it, {@code null} when none does
 */
public record CustodyRecord(
        Actor person,
        List<CustodyStep> steps,
        List<String> accusations,
        @Nullable Integer days) {

    public CustodyRecord {
        steps = List.copyOf(steps);
        accusations = List.copyOf(accusations);
    }

    /** Whether the last of the person's steps leaves them held. */
    public boolean held() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            switch (steps.get(i).kind()) {
                case RELEASED, DIED -> {
                    return false;
                }
                case ARRESTED, SENTENCED, TRANSFERRED -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
