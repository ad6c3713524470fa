package dateline.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces that MiniLM knows, as its uncased BERT vocabulary does: lower case, no accents, the longest
 * known beginning first.
 */
final class WordPieces {

    private static final String CONTINUED = "##";

    private final Map<String, Integer> ids = new HashMap<>();
    private final int unknown;

    /** Number of the piece that begins a text. */
    final int begin;

    /** Number of the piece that ends a text. */
    final int end;

    /** @param tokenizer the tokenizer.json of the model; closed by the caller */
    WordPieces(InputStream tokenizer) throws IOException {
        JsonNode vocabulary =
                new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
        vocabulary
                .properties()
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue().asInt()));
        this.unknown = id("[UNK]");
        this.begin = id("[CLS]");
        this.end = id("[SEP]");
    }

    private int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("expected a vocabulary with " + piece + ", found none");
        }
        return id;
    }

    /** The numbers of a word's pieces, one or more. */
    List<Integer> of(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        List<Integer> pieces = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            int to = plain.length();
            Integer piece = null;
            for (; to > at; to--) {
                piece = ids.get((at > 0 ? CONTINUED : "") + plain.substring(at, to));
                if (piece != null) {
                    break;
                }
            }
            if (piece == null) {
                return List.of(unknown);
            }
            pieces.add(piece);
            at = to;
        }
        return pieces.isEmpty() ? List.of(unknown) : pieces;
    }
}
