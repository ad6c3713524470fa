package dateline.language;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
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

    public Annotator() {
        this.models = LanguageModels.load();
    }

    LanguageModels models() {
        return models;
    }

    /** Reads the coded blocks of an article; the document has no mentions yet. */
    public Document annotate(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int b = 0; b < article.blocks().size(); b++) {
            Block block = article.blocks().get(b);
            if (block.kind().coded()) {
                int start = block.span().start();
                for (List<CoreLabel> words : Tokenizer.sentences(article.text(block))) {
                    sentences.add(sentence(article, sentences.size(), b, start, words));
                }
            }
        }
        return new Document(article, sentences);
    }

    private Sentence sentence(Article article, int index, int block, int start, List<CoreLabel> labels) {
        List<Word> words = read(labels);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Span span = new Span(
                    start + labels.get(i).beginPosition(), start + labels.get(i).endPosition());
            tokens.add(new Token(span, span.of(article.text()), word.lemma(), word.tag(), word.entity()));
        }
        Dependencies tree = TreeRepairs.mend(words, models.parser().parse(words));
        Span whole = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        return new Sentence(index, article.blocks().get(block).kind(), block, whole, tokens, tree);
    }

    private List<Word> read(List<CoreLabel> labels) {
        models.tagger().tagCoreLabels(labels);
        Morphology morphology = new Morphology();
        List<CoreLabel> named = models.names().classifySentence(labels);
        List<Word> words = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            String lemma = morphology.lemma(label.word(), label.tag());
            String entity = named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            words.add(new Word(label.word(), lemma, label.tag(), entity));
        }
        return words;
    }
}
