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
     * @param reason in words for the person who asks why: what was expected and what stood there
     */
    record Refused(String rule, int sentence, Trigger trigger, String reason) implements CodingOutcome {}
}
