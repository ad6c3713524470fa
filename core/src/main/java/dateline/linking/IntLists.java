package dateline.linking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Lists of numbers by key, small in memory. */
final class IntLists {

    private static final int[] NONE = {};

    /** The first element of each array is how many of the others count. */
    private final Map<Long, int[]> byKey = new HashMap<>();

    void add(long key, int value) {
        int[] list = byKey.getOrDefault(key, NONE);
        if (list.length == 0) {
            byKey.put(key, new int[] {1, value});
            return;
        }
        int size = list[0];
        if (list[size] == value) {
            return;
        }
        if (size + 1 == list.length) {
            list = Arrays.copyOf(list, list.length + 1 + list.length / 2);
            byKey.put(key, list);
        }
        list[size + 1] = value;
        list[0] = size + 1;
    }

    int size(long key) {
        int[] list = byKey.getOrDefault(key, NONE);
        return list.length == 0 ? 0 : list[0];
    }

    void each(long key, IntConsumer consumer) {
        int[] list = byKey.getOrDefault(key, NONE);
        for (int i = 1; list.length > 0 && i <= list[0]; i++) {
            consumer.accept(list[i]);
        }
    }
}
