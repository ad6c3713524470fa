package dateline.model;

/**
 * A word or a mark of a sentence.
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param lemma dictionary form; lower case except for proper nouns
 * @param tag Penn Treebank part of speech
 * @param entity PERSON, LOCATION, ORGANIZATION, or O for none
 */
public record Token(Span span, String text, String lemma, String tag, String entity) {

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    /** Whether the word starts with an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
