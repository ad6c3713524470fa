package dateline.model;

/**
 * An event that the learned model sees where no rule coded one.
 *
 * @param sentence index of the sentence
 * @param trigger token of the lowest word above both participants
 * @param type PLOVER event type, folded already
 * @param actor who does it
 * @param recipient to whom
 * @param likelihood of the type, from 0 to 1
 */
public record Proposal(
        int sentence, int trigger, String type, ActorMention actor, ActorMention recipient, double likelihood) {}
