package dateline.language;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Token;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns an article into a document: sentences, tokens and basic dependencies, with offsets into the article's text.
 *
 * <p>Building one loads about 60 MB of models and takes seconds; build it once. It is immutable and may be shared by
 * any number of threads.
 */
public final class Annotator {

    private final LanguageModels models;
    private final SentenceReader reader;

    public Annotator() {
        this.models = LanguageModels.load();
        this.reader = new SentenceReader(models);
    }

    LanguageModels models() {
        return models;
    }

    /** A sentence cut into tokens; their offsets count from the block's start. */
    private record Cut(int block, List<CoreLabel> labels) {}

    /** Reads the coded blocks of an article; the document has no mentions yet. */
    public Document annotate(Article article) {
        List<Cut> cuts = new ArrayList<>();
        CaseEvidence body = new CaseEvidence();
        for (int b = 0; b < article.blocks().size(); b++) {
            Block block = article.blocks().get(b);
            if (block.kind().coded()) {
                for (List<CoreLabel> labels : Tokenizer.sentences(article.text(block))) {
                    cuts.add(new Cut(b, labels));
                    if (block.kind() == Block.Kind.PARAGRAPH) {
                        body.add(labels.stream().map(CoreLabel::word).toList());
                    }
                }
            }
        }
        List<Sentence> sentences = new ArrayList<>(cuts.size());
        for (Cut cut : cuts) {
            sentences.add(sentence(article, sentences.size(), cut, body));
        }
        return new Document(article, sentences);
    }

    private Sentence sentence(Article article, int index, Cut cut, CaseEvidence body) {
        Block block = article.blocks().get(cut.block());
        List<Word> words = reader.read(cut.labels(), block.kind(), body);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            CoreLabel label = cut.labels().get(i);
            int start = block.span().start();
            Span span = new Span(start + label.beginPosition(), start + label.endPosition());
            tokens.add(new Token(span, span.of(article.text()), word.lemma(), word.tag(), word.entity()));
        }
        Dependencies parsed = models.parser().parse(words);
        Dependencies tree = TreeRepairs.mend(block.kind(), words, parsed);
        Span whole = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        return new Sentence(index, block.kind(), cut.block(), whole, tokens, tree);
    }
}
