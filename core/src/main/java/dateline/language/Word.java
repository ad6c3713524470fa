package dateline.language;

/**
 * A token as the models read it, which may differ from how it is printed: a word of a headline in capitals is read in
 * lower case.
 */
record Word(String form, String lemma, String tag, String entity) {

    boolean isVerb() {
        return tag.startsWith("VB");
    }

    boolean isNoun() {
        return tag.startsWith("NN");
    }
}
