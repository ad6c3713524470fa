package dateline.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The offices, titles and prefixes of roles.tsv. */
public final class Roles {

    private static final List<String> COLUMNS = List.of("phrases", "sectors", "kind", "note");

    private final List<Role> all;
    private final PhraseIndex<Role> index;

    private Roles(List<Role> all) {
        this.all = List.copyOf(all);
        PhraseIndex.Builder<Role> builder = PhraseIndex.caseless();
        all.forEach(role -> role.phrases().forEach(phrase -> builder.add(phrase, role)));
        this.index = builder.build();
    }

    static Roles read(LexiconFiles files, Cells cells, Problems problems) {
        List<Role> all = new ArrayList<>();
        for (Row row : files.table("roles.tsv", "phrases", COLUMNS, problems).rows()) {
            cells.required(row, "phrases");
            all.add(new Role(
                    row.list("phrases"),
                    cells.sectors(row),
                    cells.kind(row, Role.Kind.class, Role.Kind.OFFICE),
                    row.where()));
        }
        return new Roles(all);
    }

    /** All roles, in file order. */
    public List<Role> all() {
        return all;
    }

    /** The roles by their words, in any case; look a word's text and its lemma up together. */
    public PhraseIndex<Role> index() {
        return index;
    }
}
