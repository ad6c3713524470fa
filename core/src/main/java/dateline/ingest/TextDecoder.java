package dateline.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters.
 *
 * <p>A byte-order mark decides; else what is valid UTF-8 is UTF-8; else text that is UTF-8 but for a few bytes is read
 * as that with the bad bytes marked; else ICU guesses from the bytes, and windows-1252 is what remains.
 */
final class TextDecoder {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SURE = 40;

    private TextDecoder() {}

    /**
     * The character set of some bytes.
     *
     * @param charset to decode with
     * @param markLength bytes of the byte-order mark, not part of the text
     * @param doubt what to warn about, {@code null} when there is no doubt
     */
    record Detected(
            Charset charset, int markLength, @Nullable String doubt) {}

    /**
     * @param bytes all of them, or the first stretch
     * @param complete whether these are all, so that a broken last character counts as a fault
     */
    static Detected detect(byte[] bytes, boolean complete) {
        Detected marked = byteOrderMark(bytes);
        if (marked != null) {
            return marked;
        }
        Utf8Check check = Utf8Check.of(bytes, complete);
        if (check.invalid() == 0) {
            Charset wide = unmarkedUtf16(bytes);
            return new Detected(wide == null ? StandardCharsets.UTF_8 : wide, 0, null);
        }
        if (check.multibyte() > 10L * check.invalid()) {
            return new Detected(
                    StandardCharsets.UTF_8, 0, "expected UTF-8, but " + check.invalid() + " bytes are not valid in it");
        }
        Charset wide = unmarkedUtf16(bytes);
        Charset guess = wide == null ? guess(bytes) : wide;
        return new Detected(guess, 0, "expected UTF-8, the bytes look like " + guess.name());
    }

    /** Decodes a whole document and tidies it; see {@link #tidy}. */
    static String decode(byte[] bytes, Detected detected) {
        int from = Math.min(detected.markLength(), bytes.length);
        return tidy(new String(bytes, from, bytes.length - from, detected.charset()));
    }

    /** Decodes one line of a file whose lines may differ: UTF-8 where valid, else the other character set. */
    static String decodeLine(byte[] line, Charset other) {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return strict.decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException e) {
            return new String(line, other);
        }
    }

    /**
     * Text as it is stored: line ends as {@code \n}; no NULs and no byte-order marks; other control characters as
     * spaces; and the characters that arise when windows-1252 is taken for Latin-1 as what was meant.
     */
    static String tidy(String text) {
        StringBuilder tidied = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                tidied.append(pair ? "" : "\n");
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000b') {
                tidied.append('\n');
            } else if (c >= '\u0080' && c <= '\u009f') {
                tidied.append(new String(new byte[] {(byte) c}, WINDOWS_1252));
            } else if (c >= ' ' && c != '\u007f' && c != '\ufeff' || c == '\n' || c == '\t') {
                tidied.append(c);
            } else if (c != '\0' && c != '\ufeff') {
                tidied.append(' ');
            }
        }
        return tidied.toString();
    }

    private static @Nullable Detected byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Detected(StandardCharsets.UTF_8, 3, null);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return new Detected(Charset.forName("UTF-32LE"), 4, null);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return new Detected(Charset.forName("UTF-32BE"), 4, null);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Detected(StandardCharsets.UTF_16LE, 2, null);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Detected(StandardCharsets.UTF_16BE, 2, null);
        }
        return null;
    }

    static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** English in UTF-16 has a NUL in nearly every second byte; nothing else does. */
    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        int pairs = Math.min(bytes.length, 4096) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 && bytes[2 * i + 1] != 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 && bytes[2 * i] != 0 ? 1 : 0;
        }
        if (pairs >= 8 && first > pairs * 0.7) {
            return StandardCharsets.UTF_16BE;
        }
        return pairs >= 8 && second > pairs * 0.7 ? StandardCharsets.UTF_16LE : null;
    }

    private static Charset guess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        CharsetMatch match = detector.detect();
        boolean sure = match != null && match.getConfidence() >= SURE && Charset.isSupported(match.getName());
        // Latin-1 in the wild is windows-1252: the two differ in quotation marks and dashes only.
        return sure && !match.getName().equals("ISO-8859-1") ? Charset.forName(match.getName()) : WINDOWS_1252;
    }
}
