package dateline;

import dateline.export.Scale;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Block;
import dateline.model.Claimant;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Trigger;
import dateline.pipeline.Coded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One small article with one event mention in which every field is filled, and variations of it. */
public final class Examples {

    public static final String SENTENCE = "Kenya expelled the envoy of Norway on Friday, the foreign minister said.";
    public static final String TEXT = "Kenya expels envoy\n\n" + SENTENCE;

    public static final Scale SCALE = new Scale() {
        @Override
        public int quad(String type) {
            return 4;
        }

        @Override
        public double score(String type, @Nullable String mode) {
            return mode == null ? -6 : -5.5;
        }
    };

    private static final Actor KENYA = new Actor("KEN", "Kenya", "KEN", List.of());
    private static final Actor ENVOY = new Actor("envoy", "envoy of Norway", "NOR", List.of("GOV"));
    private static final Actor MINISTER = new Actor("minister", "foreign minister", null, List.of("GOV"));

    private Examples() {}

    public static Article article(String id) {
        return new Article(
                id,
                TEXT,
                List.of(
                        new Block(Block.Kind.HEADLINE, new Span(0, 18)),
                        new Block(Block.Kind.PARAGRAPH, new Span(20, TEXT.length()))),
                LocalDate.of(2024, 3, 8),
                null,
                "NAIROBI",
                null,
                null,
                "https://news.example/1",
                null,
                "en",
                "a".repeat(64),
                "expels.txt");
    }

    public static Document document(String id) {
        Sentence sentence = new Sentence(
                0, Block.Kind.PARAGRAPH, 1, span(SENTENCE), List.of(), new Dependencies(new int[0], new String[0]));
        return new Document(article(id), List.of(sentence));
    }

    public static EventMention mention(String id, String articleId) {
        return new EventMention(
                id,
                articleId,
                "SANCTION",
                "expel",
                null,
                List.of("diplomatic"),
                Status.OCCURRED,
                List.of(new Participant(KENYA, "Kenya", span("Kenya expelled", "Kenya"))),
                List.of(new Participant(ENVOY, "the envoy of Norway", span("the envoy of Norway"))),
                new EventDate(
                        LocalDate.of(2024, 3, 8),
                        LocalDate.of(2024, 3, 8),
                        EventDate.Precision.DAY,
                        "Friday",
                        EventDate.From.RELATIVE),
                new Place("Nairobi", "KEN", "Nairobi County", -1.28333, 36.81667, "city", "184745"),
                List.of(new Claimant(
                        MINISTER,
                        "the foreign minister",
                        span("the foreign minister"),
                        "said",
                        Attribution.Stance.ASSERTS)),
                List.of(new Evidence(
                        0,
                        span("Kenya expelled the envoy of Norway on Friday"),
                        "Kenya expelled the envoy of Norway on Friday")),
                new Trigger(span("expelled"), "expelled", 1),
                "rule:sanction.expel-diplomat",
                0.87654321);
    }

    /** The same with everything left out that may be missing. */
    public static EventMention bareMention(String id, String articleId) {
        EventMention full = mention(id, articleId);
        return new EventMention(
                id,
                articleId,
                full.type(),
                null,
                new EventMention.Folded("COOPERATE", null),
                List.of(),
                Status.PLANNED,
                List.of(new Participant(MINISTER, null, null)),
                List.of(),
                null,
                null,
                List.of(),
                full.evidence(),
                full.trigger(),
                full.foundBy(),
                1);
    }

    public static Coded coded(String articleId, EventMention... mentions) {
        return new Coded(document(articleId), List.of(), List.of(mentions));
    }

    /** Where words stand in {@link #TEXT}, after the headline. */
    public static Span span(String words) {
        return span(words, words);
    }

    private static Span span(String context, String words) {
        int start = TEXT.indexOf(context, 20) + context.indexOf(words);
        return new Span(start, start + words.length());
    }
}
