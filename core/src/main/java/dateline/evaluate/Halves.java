package dateline.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Splits development data in two by a hash of the item's name: one half to tune on, one that is only scored. */
final class Halves {

    private Halves() {}

    /** Whether an item belongs to the half that rules may be tuned on: its name's CRC-32 is even. */
    static boolean isTuned(String name) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 2 == 0;
    }
}
