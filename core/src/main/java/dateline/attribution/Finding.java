package dateline.attribution;

import dateline.model.Attribution;

/**
 * An attribution with the draft that it was made of.
 *
 * @param attribution what is handed out
 * @param draft the cue in its sentence
 */
record Finding(Attribution attribution, Draft draft) {

    Finding with(Attribution changed) {
        return new Finding(changed, draft);
    }
}
