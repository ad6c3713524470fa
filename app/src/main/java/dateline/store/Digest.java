package dateline.store;

import dateline.pipeline.Coded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short hashes that tell whether something is the same as before. */
final class Digest {

    private static final int CHARACTERS = 32;

    private Digest() {}

    /** Of all that was coded from an article. */
    static String of(Coded coded) {
        return of(coded.mentions() + "\n" + coded.document().attributions() + "\n" + coded.figures() + "\n"
                + coded.expectations() + "\n" + coded.custody());
    }

    /** 32 hexadecimal digits of the text's SHA-256. */
    static String of(String text) {
        return full(text).substring(0, CHARACTERS);
    }

    /** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
    static String full(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("expected a Java with SHA-256", e);
        }
    }
}
