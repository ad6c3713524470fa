package dateline.time;

import org.jspecify.annotations.Nullable;

/** Turns the words that a rule matched into what they mean. */
@FunctionalInterface
interface Reading {

    /** What the words mean, or {@code null} when they cannot mean a time ("Feb. 30"). */
    @Nullable
    Meaning read(Slots slots, Setting setting);
}
