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
import edu.stanford.nlp.trees.TypedDependency;
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

    private Sentence sentence(Article article, int index, int block, int start, List<CoreLabel> words) {
        models.tagger().tagCoreLabels(words);
        Morphology morphology = new Morphology();
        words.forEach(morphology::stem);
        List<CoreLabel> named = models.names().classifySentence(words);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            Span span = new Span(start + word.beginPosition(), start + word.endPosition());
            String entity = named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            tokens.add(new Token(span, span.of(article.text()), word.lemma(), word.tag(), entity));
        }
        Span whole = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        Block.Kind kind = article.blocks().get(block).kind();
        return new Sentence(index, kind, block, whole, tokens, parse(words));
    }

    private Dependencies parse(List<CoreLabel> words) {
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        for (TypedDependency arc : models.parser().predict(words).typedDependencies()) {
            int dependent = arc.dep().index() - 1;
            heads[dependent] =
                    arc.gov().index() == 0 ? Dependencies.NONE : arc.gov().index() - 1;
            relations[dependent] = arc.reln().toString();
        }
        return new Dependencies(heads, relations);
    }
}
