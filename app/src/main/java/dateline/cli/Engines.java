package dateline.cli;

/** Loads the engine once a command needs it. */
@FunctionalInterface
interface Engines {

    /**
     * Loads it; may take seconds.
     *
     * @throws Failure if the lexicon has errors
     */
    Engine load(LexiconOptions lexicon);
}
