package dateline.attribution;

import dateline.lexicon.Cue;
import dateline.model.Sentence;

/**
 * A cue of the lexicon where it stands.
 *
 * @param sentence where it stands
 * @param head index of the head's token
 * @param end index after its last token; particles that an object parts from their verb are not counted
 * @param cue the lexicon's entry
 */
record CueMatch(Sentence sentence, int head, int end, Cue cue) {}
