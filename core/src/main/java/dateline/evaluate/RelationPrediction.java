package dateline.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * The coding chosen for a sentence with two marked actors.
 *
 * @param id the row's id
 * @param root the older root that the coding maps to
 * @param type PLOVER type
 * @param mode its mode, or {@code null}
 * @param confidence from 0 to 1; 0 where nothing was found and the commonest type was taken
 * @param by the rule, or how it was found otherwise
 */
record RelationPrediction(
        String id, String root, String type, @Nullable String mode, double confidence, String by) {}
