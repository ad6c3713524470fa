package dateline.language;

/**
 * Mends one fault that the parser is known to make. A repair that does not see its fault changes nothing; repairs must
 * not rely on each other beyond the order in {@link TreeRepairs}.
 */
@FunctionalInterface
interface TreeRepair {

    void mend(Draft draft);
}
