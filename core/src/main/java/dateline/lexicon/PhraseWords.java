package dateline.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts phrases into words as tokenizers do, and makes words comparable. */
final class PhraseWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CLITIC = Pattern.compile("(?<=\\w)('s?)(?= |$)");
    private static final Pattern ELISION = Pattern.compile("\\b([dDlL]')(?=\\w)");

    private PhraseWords() {}

    /**
     * The words of a phrase, in each way in which it may be cut: hyphens kept, apart or left out; "'s" and "d'" kept or
     * apart. Commas always stand apart.
     */
    static List<List<String>> variants(String phrase) {
        String plain = fold(phrase.strip());
        if (plain.isBlank()) {
            throw new IllegalArgumentException("expected a phrase, got a blank");
        }
        if (plain.indexOf('-') < 0 && plain.indexOf(',') < 0 && plain.indexOf('\'') < 0) {
            return List.of(words(plain));
        }
        Set<List<String>> variants = new LinkedHashSet<>();
        for (String hyphens : List.of("-", " - ", " ")) {
            String cut = plain.replace(",", " , ").replace("-", hyphens).strip();
            variants.add(words(cut));
            variants.add(words(CLITIC.matcher(cut).replaceAll(" $1")));
            variants.add(words(ELISION.matcher(cut).replaceAll("$1 ")));
        }
        variants.removeIf(List::isEmpty);
        return List.copyOf(variants);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int end = blank < 0 ? text.length() : blank;
            if (end > from) {
                words.add(text.substring(from, end));
            }
            from = end + 1;
        }
        return List.copyOf(words);
    }

    /** The word without accents and with straight apostrophes; itself when it is plain already. */
    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return foldLetters(word);
            }
        }
        return word;
    }

    private static String foldLetters(String word) {
        if (word.length() == 1 && !Character.isLetter(word.charAt(0))) {
            return plain(word.charAt(0));
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            folded.append(plain(bare.charAt(i)));
        }
        return folded.toString();
    }

    private static String plain(char letter) {
        return switch (letter) {
            case '’', '‘', 'ʼ', '`' -> "'";
            case '‐', '‑', '–' -> "-";
            case '\u00A0' -> " ";
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'đ', 'ð' -> "d";
            case 'Đ', 'Ð' -> "D";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'Æ' -> "Ae";
            case 'œ' -> "oe";
            case 'Œ' -> "Oe";
            case 'þ' -> "th";
            case 'Þ' -> "Th";
            case 'ə' -> "e";
            case 'Ə' -> "E";
            default -> String.valueOf(letter);
        };
    }
}
