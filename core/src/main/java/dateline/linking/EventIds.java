package dateline.linking;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives events their ids: "e" and seven letters and digits that cannot be mistaken for each other (Crockford's Base 32,
 * small), made from the first mention of the event, so that the same articles in the same order give the same ids.
 *
 * <p>An id is given once and never again, whatever becomes of its event.
 */
final class EventIds {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 7;

    /** Number of the event by id, as the 35 bits that the id spells. */
    private final Map<Long, Integer> given = new HashMap<>();

    /** A new id for the event that begins with a mention. */
    String next(String mention, int event) {
        for (long salt = 0; ; salt++) {
            long bits = Hashing.mix(Hashing.of(mention) + salt) >>> (64 - 5 * LENGTH);
            if (given.putIfAbsent(bits, event) == null) {
                return spell(bits);
            }
        }
    }

    /** The number of the event with an id, or −1. Capitals, "o" for "0", "i" and "l" for "1" are understood. */
    int event(String id) {
        if (id.length() != LENGTH + 1 || Character.toLowerCase(id.charAt(0)) != 'e') {
            return -1;
        }
        long bits = 0;
        for (int i = 1; i < id.length(); i++) {
            char letter = Character.toLowerCase(id.charAt(i));
            int digit = DIGITS.indexOf(letter == 'o' ? '0' : letter == 'i' || letter == 'l' ? '1' : letter);
            if (digit < 0) {
                return -1;
            }
            bits = bits << 5 | digit;
        }
        return given.getOrDefault(bits, -1);
    }

    private static String spell(long bits) {
        StringBuilder id = new StringBuilder("e");
        for (int i = LENGTH - 1; i >= 0; i--) {
            id.append(DIGITS.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return id.toString();
    }
}
