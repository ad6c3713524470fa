package dateline.evaluate;

import dateline.model.Article;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where labelled sentences, and the names in them, stand in an article. */
final class GoldPlacer {

    private final Article article;
    private final List<String> problems;
    private int at;

    /** @param problems takes sentences that are not in the article */
    GoldPlacer(Article article, List<String> problems) {
        this.article = article;
        this.problems = problems;
    }

    /**
     * Places the lines that the article holds, each looked for after the one before.
     *
     * @param lines of the one article, one or more
     */
    GoldArticle place(List<GoldLine> lines) {
        List<GoldSentence> sentences = new ArrayList<>();
        for (GoldLine line : lines) {
            Span span = find(line.text());
            if (span == null) {
                problems.add(line.where() + " expected words of the article " + article.id() + ", found '" + line.text()
                        + "'; they are left out");
            } else {
                at = span.end();
                List<GoldEvent> events =
                        line.events().stream().map(event -> place(event, span)).toList();
                sentences.add(new GoldSentence(line.where(), line.text(), span, events));
            }
        }
        return new GoldArticle(lines.get(0).articleOrText(), article, sentences);
    }

    /** Reading an article may have changed its blanks. */
    private @Nullable Span find(String sentence) {
        String[] words = sentence.strip().split("\\s+");
        StringBuilder pattern = new StringBuilder();
        for (String word : words) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(article.text());
        return matcher.find(at) || matcher.find(0) ? new Span(matcher.start(), matcher.end()) : null;
    }

    private GoldEvent place(GoldLine.Event event, Span sentence) {
        List<Span> taken = new ArrayList<>();
        List<GoldEvent.Name> actors = names(event.actors(), sentence, taken);
        List<GoldEvent.Name> recipients = names(event.recipients(), sentence, taken);
        String trigger = event.trigger();
        Span words = trigger == null || trigger.isBlank() ? null : words(trigger, sentence, List.of());
        return new GoldEvent(
                event.type(),
                event.mode(),
                event.judgesMode(),
                event.status(),
                actors,
                recipients,
                words == null ? List.of() : List.of(words));
    }

    private List<GoldEvent.Name> names(List<String> texts, Span sentence, List<Span> taken) {
        List<GoldEvent.Name> names = new ArrayList<>();
        for (String text : texts) {
            Span span = words(text, sentence, taken);
            if (span != null) {
                taken.add(span);
            }
            names.add(new GoldEvent.Name(text, span));
        }
        return names;
    }

    /** Whole words before parts of words, "He" as written before "he"; a name that stands twice is two names. */
    private @Nullable Span words(String text, Span sentence, List<Span> taken) {
        String quoted = Pattern.quote(text.strip()).replace(" ", "\\E\\s+\\Q");
        String whole = "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])";
        Span first = null;
        for (String pattern : List.of(whole, "(?iu)" + whole, quoted, "(?iu)" + quoted)) {
            Matcher matcher = Pattern.compile(pattern)
                    .matcher(article.text())
                    .region(sentence.start(), sentence.end())
                    .useTransparentBounds(true);
            while (matcher.find()) {
                Span found = new Span(matcher.start(), matcher.end());
                if (taken.stream().noneMatch(found::overlaps)) {
                    return found;
                }
                first = first == null ? found : first;
            }
        }
        return first;
    }
}
