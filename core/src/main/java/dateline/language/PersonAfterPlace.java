package dateline.language;

/**
 * "the arrival in Quito of Ana Ruiz", "the leader of the party in Quito, Ana Ruiz": a person hangs neither under a place
 * as its possessor nor beside it as its other name, but one step higher.
 */
final class PersonAfterPlace implements TreeRepair {

    @Override
    public void mend(Draft draft) {
        for (int person = 1; person < draft.size(); person++) {
            int place = draft.head(person);
            boolean underPlace = place != Draft.NONE
                    && place < person
                    && draft.word(person).entity().equals("PERSON")
                    && draft.word(place).entity().equals("LOCATION");
            if (underPlace && draft.is(person, "nmod") && draft.hasChild(person, "case")) {
                mendPossessor(draft, person, place);
            } else if (underPlace && draft.is(person, "appos")) {
                mendApposition(draft, person, place);
            }
        }
    }

    private static void mendPossessor(Draft draft, int person, int place) {
        int above = draft.head(place);
        boolean of = draft.word(draft.child(person, "case")).form().equals("of");
        if (of
                && above != Draft.NONE
                && draft.is(place, "nmod")
                && draft.word(above).isNoun()) {
            draft.attach(person, above, "nmod");
        }
    }

    private static void mendApposition(Draft draft, int person, int place) {
        for (int above = draft.head(place); above != Draft.NONE; above = draft.head(above)) {
            int named = draft.word(above).isVerb() ? draft.child(above, "obj") : above;
            boolean fits = named != Draft.NONE && named < place && People.isPersonNoun(draft.word(named));
            if (fits) {
                draft.attach(person, named, "appos");
            }
            if (fits || draft.word(above).isVerb()) {
                return;
            }
        }
    }
}
