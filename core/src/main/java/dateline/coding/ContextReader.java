package dateline.coding;

import dateline.lexicon.Ontology;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Reads from the words of an event what it is about: the contexts whose trigger words stand in its evidence. */
final class ContextReader {

    private final Map<String, TreeSet<String>> contextsByWord = new HashMap<>();

    ContextReader(Ontology ontology) {
        for (Ontology.Context context : ontology.contexts().values()) {
            if (!context.auxiliary()) {
                for (String trigger : context.triggers()) {
                    contextsByWord
                            .computeIfAbsent(trigger.toLowerCase(Locale.ROOT), word -> new TreeSet<>())
                            .add(context.code());
                }
            }
        }
    }

    /** Context codes, sorted. */
    List<String> read(Reading reading, Span evidence) {
        Sentence sentence = reading.sentence();
        TreeSet<String> found = new TreeSet<>();
        String before = "";
        for (int i = 0; i < sentence.size(); i++) {
            if (!evidence.contains(sentence.token(i).span())) {
                continue;
            }
            String lemma = sentence.lemma(i).toLowerCase(Locale.ROOT);
            found.addAll(contextsByWord.getOrDefault(lemma, new TreeSet<>()));
            found.addAll(contextsByWord.getOrDefault(before + " " + lemma, new TreeSet<>()));
            before = lemma;
        }
        return List.copyOf(found);
    }
}
