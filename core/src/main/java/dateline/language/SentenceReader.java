package dateline.language;

import dateline.model.Block;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;

/** Reads the words of a sentence: the form in which to look them up, part of speech, lemma, and kind of name. */
final class SentenceReader {

    private static final int MAX_FORM = 40;
    private static final int KEPT_ENDS = 15;
    private static final String ANY_SYMBOL = "*";

    private final LanguageModels models;
    private final Truecaser truecaser;

    SentenceReader(LanguageModels models) {
        this.models = models;
        this.truecaser = new Truecaser(models.parser().vocabulary());
    }

    /**
     * Reads a tokenized sentence.
     *
     * @param kind the kind of block that it stands in: only headlines and the like get another case than is printed
     * @param body how the article's body writes words
     */
    List<Word> read(List<CoreLabel> labels, Block.Kind kind, CaseEvidence body) {
        List<String> forms = forms(labels, kind, body);
        for (int i = 0; i < forms.size(); i++) {
            labels.get(i).setWord(forms.get(i));
            labels.get(i).setValue(forms.get(i));
        }
        String[] tags = tags(labels, forms, kind);
        List<CoreLabel> named = models.names().classifySentence(labels);
        Morphology morphology = new Morphology();
        List<Word> words = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            String entity = named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            words.add(new Word(form, morphology.lemma(form, tags[i]), tags[i], entity));
        }
        return words;
    }

    private List<String> forms(List<CoreLabel> labels, Block.Kind kind, CaseEvidence body) {
        List<String> forms = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            forms.add(form(label.word()));
        }
        boolean recase = kind != Block.Kind.PARAGRAPH || Truecaser.isUpperCase(forms);
        return recase ? truecaser.recase(forms, body) : forms;
    }

    /**
     * The models know "'s" and "n't" with a straight apostrophe: a curved one makes "he’s" a possessive. Unknown words
     * cost the tagger much time, long ones and odd symbols the more: they are shown it in short.
     */
    private static String form(String word) {
        if (word.length() > MAX_FORM) {
            return word.substring(0, KEPT_ENDS) + word.substring(word.length() - KEPT_ENDS);
        }
        if (word.startsWith("’") || word.endsWith("n’t")) {
            return word.replace('’', '\'');
        }
        int first = word.codePointAt(0);
        boolean symbol =
                Character.getType(first) == Character.OTHER_SYMBOL || Character.getType(first) == Character.SURROGATE;
        return symbol ? ANY_SYMBOL : word;
    }

    private String[] tags(List<CoreLabel> labels, List<String> forms, Block.Kind kind) {
        if (ForeignWords.prevail(forms, models.parser().vocabulary())) {
            return ForeignWords.tags(forms);
        }
        models.tagger().tagCoreLabels(labels);
        String[] tags = new String[labels.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = labels.get(i).tag();
        }
        TagRepairs.mend(kind, forms, tags);
        return tags;
    }
}
