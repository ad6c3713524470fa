package dateline.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the codebook: which words name an event, and where its actor and recipient stand.
 *
 * @param id unique over all files, "coerce.arrest"
 * @param type PLOVER event type
 * @param mode of that type, or {@code null}
 * @param triggers the words that name what is done; any one of them
 * @param actor roles in which the actor stands, tried in order
 * @param recipient roles in which the recipient stands, tried in order
 * @param content roles in which another event stands that this one is about ("urged … to withdraw"): that event is not
 *     coded by itself
 * @param when all of these must hold
 * @param unless none of these may hold
 * @param traits what else is true of the rule
 * @param because why this is an event of its type, for the person who asks
 * @param examples sentences that the rule must code, and how
 * @param counterExamples sentences in which the rule must not fire
 * @param where file and line
 */
public record EventRule(
        String id,
        String type,
        @Nullable String mode,
        List<RuleTrigger> triggers,
        List<RoleChoice> actor,
        List<RoleChoice> recipient,
        List<String> content,
        List<RuleCondition> when,
        List<RuleCondition> unless,
        Traits traits,
        String because,
        List<RuleExample> examples,
        List<String> counterExamples,
        String where) {

    public EventRule {
        triggers = List.copyOf(triggers);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        content = List.copyOf(content);
        when = List.copyOf(when);
        unless = List.copyOf(unless);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /**
     * Roles whose fillers are taken together ("subject + with").
     *
     * @param roles one or more
     */
    public record RoleChoice(List<String> roles) {
        public RoleChoice {
            roles = List.copyOf(roles);
        }
    }

    /**
     * What else is true of a rule.
     *
     * @param symmetric all participants are actors, none is a recipient ("X met Y")
     * @param mutual done together: several actors do without a recipient ("Chad and Niger signed a treaty"), one does not
     * @param stateActs when nobody is named but a recipient is, it is the government of the recipient's country that does it (arrests,
     *     sentences, releases)
     * @param stateReceives when nobody is named to whom, it is the government of the actor's country (what the opposition
     *     demands, it demands of the government)
     * @param placeReceives when a town stands in the recipient's place, its country is the recipient ("arrived in Hanoi")
     * @param thingReceives when nobody stands in the recipient's place, what stands there is the recipient ("shelled a
     *     market")
     * @param needsRecipient there is no event without a recipient
     * @param yields when its content is an event, that event is coded and not this one ("promised to send aid")
     * @param status the status that the words themselves give ("announced a visit": planned), or {@code null}
     */
    public record Traits(
            boolean symmetric,
            boolean mutual,
            boolean stateActs,
            boolean stateReceives,
            boolean placeReceives,
            boolean thingReceives,
            boolean needsRecipient,
            boolean yields,
            @Nullable String status) {}
}
