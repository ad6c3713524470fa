package dateline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The nouns of agents.tsv. */
public final class Agents {

    private static final List<String> COLUMNS = List.of("phrases", "sectors", "kind", "note");

    private final List<Agent> all;
    private final PhraseIndex<Agent> index;

    private Agents(List<Agent> all) {
        this.all = List.copyOf(all);
        PhraseIndex.Builder<Agent> builder = PhraseIndex.caseless();
        all.forEach(agent -> agent.phrases().forEach(phrase -> builder.add(phrase, agent)));
        this.index = builder.build();
    }

    static Agents read(LexiconFiles files, Cells cells, Problems problems) {
        List<Agent> all = new ArrayList<>();
        for (Row row : files.table("agents.tsv", "phrases", COLUMNS, problems).rows()) {
            cells.required(row, "phrases");
            all.add(new Agent(
                    row.list("phrases"),
                    cells.sectors(row),
                    cells.kind(row, Agent.Kind.class, Agent.Kind.PERSON),
                    row.where()));
        }
        return new Agents(all);
    }

    /** These nouns and those of {@code over}, by phrase; a phrase that is in both is taken from there. */
    Agents overlaidBy(Map<String, Agent> over) {
        List<Agent> kept = new ArrayList<>();
        for (Agent agent : all) {
            List<String> phrases = agent.phrases().stream()
                    .filter(phrase -> !over.containsKey(phrase))
                    .toList();
            if (!phrases.isEmpty()) {
                kept.add(new Agent(phrases, agent.sectors(), agent.kind(), agent.where()));
            }
        }
        kept.addAll(over.values());
        return new Agents(kept);
    }

    /** All nouns, in file order. */
    public List<Agent> all() {
        return all;
    }

    /** The nouns by their words, in any case. */
    public PhraseIndex<Agent> index() {
        return index;
    }
}
