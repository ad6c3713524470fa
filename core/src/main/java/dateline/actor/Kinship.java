package dateline.actor;

import java.util.List;

/** Lets relatives share what is known of one of them: "My brother Javier Novak", said by somebody of whom nothing is. */
final class Kinship {

    private Kinship() {}

    /** Relates a person named by kinship to the one whose kin it is, once that one is known. */
    static void relate(Draft draft, Scene scene) {
        Identity kin = draft.identity();
        Identity owner = draft.owner == null ? null : draft.owner.identity();
        boolean told = draft.is(Draft.Shape.PERSON) || draft.is(Draft.Shape.ROLE);
        if (kin == null || owner == null || kin == owner || !told || !saysKin(draft, scene)) {
            return;
        }
        if (kin.is(Identity.Kind.PERSON) && owner.is(Identity.Kind.PERSON)) {
            share(kin, owner);
            share(owner, kin);
        }
    }

    private static boolean saysKin(Draft draft, Scene scene) {
        for (Segment role : draft.roles()) {
            if (Words.KIN.contains(scene.sentence(draft).lemma(role.end() - 1))) {
                return true;
            }
        }
        return false;
    }

    private static void share(Identity from, Identity to) {
        if (to.settled) {
            return;
        }
        if (to.country == null && from.country != null) {
            to.country = from.country;
            to.because = "kin of " + from.name;
        }
        if (to.sectors().isEmpty()) {
            to.addSectors(List.of("CVL"));
        }
    }
}
