package dateline.place;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Many short strings in one array of UTF-8 bytes. */
final class StringTable {

    private final byte[] bytes;
    private final int[] starts;

    private StringTable(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    int size() {
        return starts.length - 1;
    }

    String get(int i) {
        return new String(bytes, starts[i], starts[i + 1] - starts[i], StandardCharsets.UTF_8);
    }

    /** The index of a string in a table that is sorted by bytes, or −1. */
    int find(String wanted) {
        byte[] key = wanted.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(bytes, starts[middle], starts[middle + 1], key, 0, key.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Writes strings, which must be in the order that {@link #find} needs if it is to be used on them. */
    static void write(List<String> strings, DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeShort(string.getBytes(StandardCharsets.UTF_8).length);
        }
        for (String string : strings) {
            out.write(string.getBytes(StandardCharsets.UTF_8));
        }
    }

    static StringTable read(ByteBuffer in) {
        int[] starts = new int[in.getInt() + 1];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + in.getShort();
        }
        byte[] bytes = new byte[starts[starts.length - 1]];
        in.get(bytes);
        return new StringTable(bytes, starts);
    }
}
