package dateline.model;

/** What became of one candidate: every place where a rule's trigger stood in the text. */
public sealed interface CodingOutcome {

    /** The candidate became an event mention. */
    record Coded(EventMention mention) implements CodingOutcome {}

    /**
     * The candidate was refused.
     *
     * @param rule id of the rule that was tried
     * @param sentence index of the sentence
     * @param trigger where the trigger stands
     * @param lack what was missing
     * @param reason in words for the person who asks why: what was expected and what stood there
     */
    record Refused(String rule, int sentence, Trigger trigger, Lack lack, String reason) implements CodingOutcome {}

    /** What a refused candidate lacks. */
    enum Lack {
        /** The words around the trigger are not those that the rule asks for. */
        CONDITION,
        /** Nobody is named who does it. */
        ACTOR,
        /** Nobody is named to whom it is done, and the type needs one. */
        RECIPIENT,
        /** It is what another event is about, and is kept there. */
        INDEPENDENCE,
        /** It is spoken of without being stated. */
        STATEMENT,
        /** A rule found it, and the learned model sees no event. */
        SECOND_OPINION
    }
}
