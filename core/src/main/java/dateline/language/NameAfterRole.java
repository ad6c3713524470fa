package dateline.language;

/** "former prime minister Ana Ruiz": a name directly after a word for a person stands in apposition to it. */
final class NameAfterRole implements TreeRepair {

    @Override
    public void mend(Draft draft) {
        for (int name = 1; name < draft.size(); name++) {
            int role = draft.head(name);
            boolean unclear =
                    role != Draft.NONE && role < name && draft.relation(name).equals("dep");
            if (unclear
                    && draft.tag(name).startsWith("NNP")
                    && People.isPersonNoun(draft.word(role))
                    && isRunOfNames(draft, role + 1, name)) {
                draft.relabel(name, "appos");
            }
        }
    }

    private static boolean isRunOfNames(Draft draft, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!draft.tag(i).startsWith("NNP")) {
                return false;
            }
        }
        return true;
    }
}
