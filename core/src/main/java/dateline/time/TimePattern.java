package dateline.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of a time rule: words in small letters stand for themselves, words in capitals for a class of the {@link
 * Vocabulary}, {@code a|b} for either, {@code x?} and {@code ( x y )?} for what may be missing. A class may carry a
 * mark ({@code DAY#2}) that keeps its slot apart. Words before a {@code <} must be there and are read, and are no part of
 * what is found: "earlier" of "earlier this week". So must words after a {@code >}, which are not even read: "after" of "the
 * day after the vote".
 *
 * <p>Compiled to a flat list of steps: an alternative consumes one class or word, an option may jump ahead.
 */
final class TimePattern {

    /** The slot with the index of the first piece that is part of what is found, where that is not the first matched. */
    static final String START = "START";

    private sealed interface Step {
        record Words(List<String> alternatives) implements Step {}

        record Option(int jump) implements Step {}

        record Start() implements Step {}

        record End() implements Step {}
    }

    private final List<Step> steps;

    private TimePattern(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * @throws IllegalArgumentException when brackets do not match
     */
    static TimePattern compile(String pattern) {
        List<@Nullable Step> steps = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (String word : pattern.trim().split("\\s+")) {
            if (word.equals("(")) {
                open.push(steps.size());
                steps.add(null);
            } else if (word.equals(")?")) {
                if (open.isEmpty()) {
                    throw new IllegalArgumentException("expected '(' before ')?' in: " + pattern);
                }
                steps.set(open.pop(), new Step.Option(steps.size()));
            } else if (word.equals("<")) {
                steps.add(new Step.Start());
            } else if (word.equals(">")) {
                steps.add(new Step.End());
            } else if (word.endsWith("?")) {
                steps.add(new Step.Option(steps.size() + 2));
                steps.add(words(word.substring(0, word.length() - 1)));
            } else {
                steps.add(words(word));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("expected ')?' after '(' in: " + pattern);
        }
        List<Step> complete = new ArrayList<>();
        steps.forEach(step -> complete.add(step == null ? new Step.Option(steps.size()) : step));
        return new TimePattern(complete);
    }

    private static Step words(String word) {
        return new Step.Words(List.of(word.split("\\|")));
    }

    /** The index after the last piece that matches from {@code at} on, or −1; fills the slots. */
    int match(List<Piece> pieces, int at, Slots slots) {
        return match(0, pieces, at, slots);
    }

    private int match(int step, List<Piece> pieces, int at, Slots slots) {
        if (step == steps.size()) {
            return at;
        }
        if (steps.get(step) instanceof Step.Start) {
            slots.put(START, at);
            return match(step + 1, pieces, at, slots);
        }
        if (steps.get(step) instanceof Step.End) {
            return match(step + 1, pieces, at, slots) < 0 ? -1 : at;
        }
        if (steps.get(step) instanceof Step.Option option) {
            int end = match(step + 1, pieces, at, slots);
            return end >= 0 ? end : match(option.jump(), pieces, at, slots);
        }
        if (at >= pieces.size()) {
            return -1;
        }
        for (String word : ((Step.Words) steps.get(step)).alternatives()) {
            int end = matchWord(word, step, pieces, at, slots);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int matchWord(String word, int step, List<Piece> pieces, int at, Slots slots) {
        if (!isClass(word)) {
            return pieces.get(at).is(word) ? match(step + 1, pieces, at + 1, slots) : -1;
        }
        int mark = word.indexOf('#');
        Found found = Vocabulary.read(mark < 0 ? word : word.substring(0, mark), pieces, at);
        if (found == null) {
            return -1;
        }
        String slot = Vocabulary.slot(word);
        slots.put(slot, found.value());
        int end = match(step + 1, pieces, at + found.length(), slots);
        if (end < 0) {
            slots.remove(slot);
        }
        return end;
    }

    private static boolean isClass(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
    }
}
