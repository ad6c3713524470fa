package dateline.pipeline;

import java.util.Locale;

/** Who has a say in coding. */
public enum Voices {
    /** The rules alone, with the confidence that they have of themselves. */
    RULES,

    /** The learned model alone, which neither follows nor sees what the rules say. */
    MODEL,

    /** The rules, reviewed by the model, and behind them what the model found where they coded nothing. */
    BOTH;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
