package dateline.ingest;

import org.jspecify.annotations.Nullable;

/** What a line of a report can be, by its words alone. Shared by everything that reads printed lines. */
final class LineRules {

    private final Furniture furniture = new Furniture();
    private final Agencies agencies = new Agencies();
    private final DatelineParser datelines = new DatelineParser(agencies);
    private final Credits credits = new Credits(agencies);

    DatelineParser datelines() {
        return datelines;
    }

    Credits credits() {
        return credits;
    }

    Agencies agencies() {
        return agencies;
    }

    /** Whether the page says it about itself; see {@code furniture.txt}. */
    boolean isFurniture(String line) {
        return furniture.matches(line);
    }

    /** Whether the line stands around a report and is no part of what it tells. */
    boolean isAround(String line) {
        return furniture.matches(line) || PrintedDay.of(line) != null || byline(line) != null;
    }

    /** Who wrote the report, where the line says nothing else; {@code null} where it does. */
    @Nullable
    Byline byline(String line) {
        String agency = agencies.alone(line);
        if (agency != null) {
            return new Byline(null, agency);
        }
        String names = Byline.names(line);
        if (names != null) {
            return new Byline(names, agencies.afterName(line));
        }
        String after = agencies.afterName(line);
        return after != null && Byline.isNames(line) ? new Byline(line, after) : null;
    }
}
