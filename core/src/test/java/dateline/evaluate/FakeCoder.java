package dateline.evaluate;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Block;
import dateline.model.CodingOutcome;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Token;
import dateline.model.Trigger;
import dateline.pipeline.Coded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes what it was told: in a sentence that holds a trigger, an event {@code TYPE[.mode] status actors > recipients
 * confidence}, the participants by words of the sentence with commas between, {@code -} for none, {@code [Name]} for one
 * who is inferred. Every block is a sentence, in which each word hangs on the first.
 */
final class FakeCoder implements Function<Article, Coded> {

    private static final Pattern EVENT = Pattern.compile(
            "(?<type>\\w+)(\\.(?<mode>\\S+))? (?<status>\\w+) (?<who>.*) > (?<whom>.*) (?<sure>[\\d.]+)");

    private final Map<String, List<String>> events = new LinkedHashMap<>();

    FakeCoder code(String trigger, String... coded) {
        events.put(trigger, List.of(coded));
        return this;
    }

    @Override
    public Coded apply(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        List<EventMention> mentions = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind().coded()) {
                Sentence sentence = sentence(article, block, sentences.size());
                sentences.add(sentence);
                mentions.addAll(mentions(article, sentence));
            }
        }
        List<CodingOutcome> outcomes = new ArrayList<>();
        mentions.forEach(mention -> outcomes.add(new CodingOutcome.Coded(mention)));
        return new Coded(new Document(article, sentences), outcomes, mentions);
    }

    private static Sentence sentence(Article article, Block block, int index) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = Pattern.compile("[\\p{L}\\p{N}'-]+|\\p{P}")
                .matcher(article.text())
                .region(block.span().start(), block.span().end());
        while (words.find()) {
            Span span = new Span(words.start(), words.end());
            tokens.add(new Token(span, words.group(), words.group(), "NN", "O"));
        }
        int[] heads = new int[tokens.size()];
        heads[0] = Dependencies.NONE;
        String[] relations = new String[tokens.size()];
        Arrays.fill(relations, "dep");
        return new Sentence(index, block.kind(), 0, block.span(), tokens, new Dependencies(heads, relations));
    }

    private List<EventMention> mentions(Article article, Sentence sentence) {
        List<EventMention> mentions = new ArrayList<>();
        String text = sentence.span().of(article.text());
        events.forEach((trigger, coded) -> {
            if (text.contains(trigger)) {
                coded.forEach(one -> mentions.add(mention(article, sentence, trigger, one)));
            }
        });
        return mentions;
    }

    private static EventMention mention(Article article, Sentence sentence, String trigger, String coded) {
        Matcher event = EVENT.matcher(coded);
        if (!event.matches()) {
            throw new IllegalArgumentException("expected TYPE[.mode] status who > whom confidence, got " + coded);
        }
        Span words = find(article, sentence, trigger);
        Evidence evidence =
                new Evidence(sentence.index(), sentence.span(), sentence.span().of(article.text()));
        return new EventMention(
                coded,
                article.id(),
                event.group("type"),
                event.group("mode"),
                null,
                List.of(),
                Status.valueOf(event.group("status").toUpperCase(Locale.ROOT)),
                participants(article, sentence, event.group("who")),
                participants(article, sentence, event.group("whom")),
                null,
                null,
                List.of(),
                List.of(evidence),
                new Trigger(words, trigger, 0),
                "rule:fake",
                Double.parseDouble(event.group("sure")));
    }

    private static List<Participant> participants(Article article, Sentence sentence, String names) {
        List<Participant> participants = new ArrayList<>();
        for (String name : names.equals("-") ? new String[0] : names.split(", ")) {
            String plain = name.replaceAll("[\\[\\]]", "");
            Actor actor = new Actor(plain, plain, null, List.of());
            participants.add(
                    name.startsWith("[")
                            ? new Participant(actor, null, null)
                            : new Participant(actor, name, find(article, sentence, name)));
        }
        return participants;
    }

    private static Span find(Article article, Sentence sentence, String words) {
        int at = article.text().indexOf(words, sentence.span().start());
        return new Span(at, at + words.length());
    }
}
