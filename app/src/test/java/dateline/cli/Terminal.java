package dateline.cli;

import dateline.Examples;
import dateline.export.Scale;
import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Trigger;
import dateline.pipeline.Coded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs command lines in this process with an engine that needs no models: it finds an event wherever a text says
 * "expelled", and breaks on a text that says "break the coder".
 */
final class Terminal {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final boolean isTerminal;
    private final Engine engine;
    private String input = "";

    Terminal() {
        this(false);
    }

    Terminal(boolean isTerminal) {
        this(isTerminal, wordEngine());
    }

    /** One with an engine of its own. */
    Terminal(Engine engine) {
        this(false, engine);
    }

    private Terminal(boolean isTerminal, Engine engine) {
        this.isTerminal = isTerminal;
        this.engine = engine;
    }

    static Engine wordEngine() {
        return new WordEngine();
    }

    Terminal type(String text) {
        this.input = text;
        return this;
    }

    /** Runs a command line and gives its exit code. */
    int run(Object... arguments) {
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(err, true),
                isTerminal,
                isTerminal,
                isTerminal,
                100);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return new Program(console, lexicon -> {
                    lexicon.files();
                    return engine;
                })
                .run(words);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    String err() {
        return err.toString();
    }

    private static final class WordEngine implements Engine {

        private static final String WORD = "expelled";

        @Override
        public Coded code(Article article) {
            if (article.text().contains("break the coder")) {
                throw new IllegalStateException("broken on purpose");
            }
            Span whole = new Span(0, article.text().length());
            Sentence sentence = new Sentence(
                    0, Block.Kind.PARAGRAPH, 0, whole, List.of(), new Dependencies(new int[0], new String[0]));
            List<EventMention> mentions = new ArrayList<>();
            for (int at = article.text().indexOf(WORD);
                    at >= 0;
                    at = article.text().indexOf(WORD, at + 1)) {
                mentions.add(mention(article, whole, new Span(at, at + WORD.length())));
            }
            return new Coded(new Document(article, List.of(sentence)), List.of(), mentions);
        }

        private static EventMention mention(Article article, Span sentence, Span trigger) {
            EventMention example = Examples.bareMention(article.id() + "-" + trigger.start(), article.id());
            return new EventMention(
                    example.id(),
                    article.id(),
                    example.type(),
                    example.mode(),
                    example.of(),
                    List.of(),
                    example.status(),
                    example.actors(),
                    List.of(),
                    null,
                    null,
                    List.of(),
                    List.of(new Evidence(0, sentence, article.text())),
                    new Trigger(trigger, WORD, 0),
                    example.foundBy(),
                    0.5);
        }

        @Override
        public Scale scale() {
            return Examples.SCALE;
        }
    }
}
