package dateline.language;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Document;
import dateline.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One annotator that all tests share, and the smallest articles to read with it. */
public final class TestLanguage {

    private TestLanguage() {}

    /** The shared annotator; the first call loads the models. */
    public static Annotator annotator() {
        return Shared.ANNOTATOR;
    }

    /** The tree of a text's first sentence as the parser gives it, before any repair. */
    static Draft unrepaired(Block.Kind kind, String text) {
        LanguageModels models = annotator().models();
        List<Word> words =
                new SentenceReader(models).read(Tokenizer.sentences(text).get(0), kind, new CaseEvidence());
        return new Draft(words, models.parser().parse(words));
    }

    /** Reads a text as an article without a date, each line a paragraph. */
    public static Document parse(String text) {
        return annotator().annotate(article(text, null));
    }

    /** An article whose lines are paragraphs, published on the given day ({@code null}: unknown). */
    public static Article article(String text, @Nullable LocalDate published) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return article(text, blocks, published);
    }

    /** An article of one headline and a body, each line of which is a paragraph. */
    public static Article article(String headline, String body, @Nullable LocalDate published) {
        String text = headline + "\n" + body;
        List<Block> blocks = new ArrayList<>(article(text, published).blocks());
        blocks.set(0, new Block(Block.Kind.HEADLINE, blocks.get(0).span()));
        return article(text, blocks, published);
    }

    private static Article article(String text, List<Block> blocks, @Nullable LocalDate published) {
        return new Article("test", text, blocks, published, null, null, null, null, null, null, "en", "", null);
    }

    private static final class Shared {
        private static final Annotator ANNOTATOR = new Annotator();
    }
}
