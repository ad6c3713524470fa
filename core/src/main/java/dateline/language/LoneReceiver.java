package dateline.language;

/** "removed the king from office": to whom something is given is its own object where nothing is given. */
final class LoneReceiver implements TreeRepair {

    @Override
    public void mend(Draft draft) {
        for (int receiver = 1; receiver < draft.size(); receiver++) {
            int verb = draft.head(receiver);
            if (draft.relation(receiver).equals("iobj") && verb < receiver) {
                int object = draft.child(verb, "obj");
                int preposition = object > receiver ? draft.child(object, "case") : Draft.NONE;
                if (preposition > receiver && draft.tag(preposition).equals("IN")) {
                    draft.relabel(object, "obl");
                    object = Draft.NONE;
                }
                if (object == Draft.NONE && !draft.hasChild(verb, "ccomp") && !draft.hasChild(verb, "aux:pass")) {
                    draft.relabel(receiver, "obj");
                }
            }
        }
    }
}
