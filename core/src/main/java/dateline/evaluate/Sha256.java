package dateline.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes names, to cut data sets the same way on every machine. */
final class Sha256 {

    private Sha256() {}

    /** The first byte of the hash of a name in UTF-8, from 0 to 255. */
    static int firstByte(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return hash[0] & 0xff;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("expected every Java to have SHA-256", impossible);
        }
    }
}
