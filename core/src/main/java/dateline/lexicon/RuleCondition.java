package dateline.lexicon;

/**
 * A test on the words in one role.
 *
 * @param role the role, or "sentence" for any word of the sentence
 * @param words what has to stand there
 */
public record RuleCondition(String role, WordTest words) {}
