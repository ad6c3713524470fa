package dateline.actor;

/** What pronoun a person takes, as far as name, title or lexicon tell. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether two readings can be of one person. */
    boolean agrees(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    /** This gender where it is known, else the other. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
