package dateline.linking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A happening, or an announced one, and who reports it.
 *
 * @param id short, never given to another event
 * @param mentions ids of its event mentions, in the order of adding
 * @param articles ids of the articles that they are in, each once
 * @param reports articles that report it as news: background and anniversaries are left out, copies are counted
 * @param outlets different outlets among {@code articles}; unknown ones count as one
 * @param independent different voices among {@code reports}: copies of one text count once, and so do all reports of
 *     one agency or outlet
 * @param first day of the first report, where known
 * @param last day of the last report, where known
 * @param expectation what became of it, for an announced event; {@code null} for any other
 * @param background whether it is only ever told as something past
 */
public record Event(
        String id,
        List<String> mentions,
        List<String> articles,
        int reports,
        int outlets,
        int independent,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable Expectation expectation,
        boolean background) {

    public Event {
        mentions = List.copyOf(mentions);
        articles = List.copyOf(articles);
    }
}
