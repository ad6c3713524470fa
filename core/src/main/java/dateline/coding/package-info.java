/**
 * Finds events: a document with its actors goes in, what became of every candidate comes out.
 *
 * <p>The way of one sentence:
 *
 * <ol>
 *   <li>{@code TriggerIndex} finds the words that rules of {@code lexicon/events/} name as triggers, and for each the
 *       rules to try, most specific first;
 *   <li>{@code Conditions} tests what a rule asks of the words around its trigger;
 *   <li>{@code Participants} fills actor and recipient from the roles that the rule names; {@code Arguments} finds who
 *       stands in a role whatever the grammar did (passive, relative clause, control, light verb), and a thing stands for
 *       its owner;
 *   <li>{@code StatusReader} climbs from the trigger to see whether the event has happened;
 *   <li>{@code SentenceCoder} keeps what stands by itself and puts the rest into the event that is about it;
 *   <li>{@code Completion} folds planned and requested events as PLOVER wants it and makes an
 *       {@link dateline.model.EventMention}, or says what is missing.
 * </ol>
 *
 * <p>Example: "Kenya urged the rebels to release the hostages" has two triggers. "release" is read first: RETREAT release,
 * rebels to hostages. "urged" takes it as its content, so that one mention comes out: REQUEST, mode yield, Kenya to the
 * rebels, of RETREAT release; the release itself is refused with the reason that it is the content of a REQUEST.
 *
 * <p>To change what is coded, change the rules; to change how grammar is undone, change {@code Arguments}; to change what
 * a verb does to the event under it ("refrain from"), change {@code lexicon/factuality.tsv}.
 */
@org.jspecify.annotations.NullMarked
package dateline.coding;
