package dateline.opinion;

/**
 * What a relation can be taught to be: an event type, told apart by what older data call it, so that one model speaks
 * both ways.
 *
 * @param type PLOVER event type, or {@link Opinion#NOTHING}
 * @param olderRoot the root in data labelled through CAMEO ({@link dateline.lexicon.OlderRoots}); the type's name for
 *     nothing
 */
public record RelationLabel(String type, String olderRoot) implements Comparable<RelationLabel> {

    /** Nothing is done by the one to the other. */
    public static final RelationLabel NOTHING = new RelationLabel(Opinion.NOTHING, Opinion.NOTHING);

    static RelationLabel parse(String text) {
        int slash = text.indexOf('/');
        return new RelationLabel(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(RelationLabel other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return type + "/" + olderRoot;
    }
}
