package dateline.cli;

import dateline.store.MentionFilter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which event mentions of a store are wanted: those that all options hold for. */
final class FilterOptions {

    @Option(names = "--actor", paramLabel = "NAME", description = "Part of an actor's name, or a country code (KEN).")
    @Nullable
    String actor;

    @Option(names = "--recipient", paramLabel = "NAME", description = "The same of a recipient.")
    @Nullable
    String recipient;

    @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER event type, such as COERCE.")
    @Nullable
    String type;

    @Option(names = "--from", paramLabel = "DATE", description = "Events that ended on this day (2024-03-08) or later.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Events that began on this day or earlier.")
    @Nullable
    LocalDate to;

    @Option(names = "--place", paramLabel = "NAME", description = "Part of a place's name, or a country code.")
    @Nullable
    String place;

    @Option(
            names = "--min-confidence",
            paramLabel = "SHARE",
            description = "Leave out event mentions with a confidence below this, from 0 to 1 (default: 0).")
    double minConfidence;

    /** @throws UsageFault if a value is out of its range */
    MentionFilter filter() {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new UsageFault("--min-confidence: expected a share from 0 to 1, got " + minConfidence);
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new UsageFault("--from: expected a day before --to " + to + ", got " + from);
        }
        return new MentionFilter(actor, recipient, type, from, to, place, minConfidence);
    }
}
