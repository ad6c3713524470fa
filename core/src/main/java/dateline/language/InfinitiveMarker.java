package dateline.language;

import java.util.List;

/** "accused of plotting to assassinate him": "to" before an infinitive is no preposition. */
final class InfinitiveMarker implements TagRepair {

    @Override
    public void mend(List<String> words, String[] tags) {
        for (int i = 0; i < tags.length - 1; i++) {
            int verb = tags[i + 1].equals("RB") && i + 2 < tags.length ? i + 2 : i + 1;
            if (tags[i].equals("IN") && words.get(i).equalsIgnoreCase("to") && tags[verb].equals("VB")) {
                tags[i] = "TO";
            }
        }
    }
}
