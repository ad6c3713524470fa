package dateline.lexicon;

import java.util.ArrayList;
import java.util.List;

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

    /** All nouns, in file order. */
    public List<Agent> all() {
        return all;
    }

    /** The nouns by their words, in any case. */
    public PhraseIndex<Agent> index() {
        return index;
    }
}
