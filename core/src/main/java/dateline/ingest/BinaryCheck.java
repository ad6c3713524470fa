package dateline.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises what is not text, and says what it is where that is known. */
final class BinaryCheck {

    private static final double MOST_CONTROLS = 0.05;

    private final Map<int[], Kind> magic = new LinkedHashMap<>();

    BinaryCheck() {
        put("a PDF file", "take its text out with a tool such as pdftotext first", '%', 'P', 'D', 'F', '-');
        put("a ZIP archive or an office document", "unpack it, or save it as plain text", 'P', 'K', 3, 4);
        put("an old office document", "save it as plain text", 0xD0, 0xCF, 0x11, 0xE0);
        put("a bzip2 file", "decompress it with bunzip2, or use gzip", 'B', 'Z', 'h');
        put("an xz file", "decompress it with unxz, or use gzip", 0xFD, '7', 'z', 'X', 'Z');
        put("a Zstandard file", "decompress it with unzstd, or use gzip", 0x28, 0xB5, 0x2F, 0xFD);
        put("a 7z archive", "unpack it", '7', 'z', 0xBC, 0xAF);
        put("a gzip file inside a gzip file", "decompress it once", 0x1f, 0x8b);
        put("a picture", "leave it out", 0x89, 'P', 'N', 'G');
        put("a picture", "leave it out", 0xFF, 0xD8, 0xFF);
        put("a picture", "leave it out", 'G', 'I', 'F', '8');
        put("a program", "leave it out", 0x7F, 'E', 'L', 'F');
        put("a Parquet file", "export it as one JSON object a line", 'P', 'A', 'R', '1');
        put("a database", "export it as one JSON object a line", 'S', 'Q', 'L', 'i', 't', 'e');
    }

    /**
     * What binary data is.
     *
     * @param what with its article: "a picture"
     */
    record Kind(String what, String remedy) {}

    private void put(String what, String remedy, int... start) {
        magic.put(start, new Kind(what, remedy));
    }

    /** What the bytes are when they are not text; {@code null} for text. */
    @Nullable
    Kind of(byte[] head, TextDecoder.Detected detected) {
        for (Map.Entry<int[], Kind> entry : magic.entrySet()) {
            if (TextDecoder.startsWith(head, entry.getKey())) {
                return entry.getValue();
            }
        }
        if (Utf8Stream.isWide(detected.charset())) {
            return null;
        }
        int end = head.length;
        while (end > 0 && head[end - 1] == 0) {
            end--;
        }
        int controls = 0;
        for (int i = 0; i < end; i++) {
            controls += isControl(head[i]) ? 1 : 0;
        }
        boolean binary = end == 0 ? head.length > 0 : controls > MOST_CONTROLS * end;
        return binary ? new Kind("binary data", "leave it out, or give its text") : null;
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b || b == 0x7f;
    }
}
