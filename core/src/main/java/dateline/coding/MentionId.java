package dateline.coding;

import dateline.model.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of event mentions: the same for the same article, type and trigger, whatever else is coded. */
final class MentionId {

    private static final int BYTES = 6;

    private MentionId() {}

    static String of(String articleId, String type, Span trigger) {
        String key = articleId + '\n' + type + '\n' + trigger.start() + '\n' + trigger.end();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
