package dateline.export;

import dateline.model.Article;
import dateline.model.EventMention;

/**
 * What a row of a flat format is made from.
 *
 * @param quad quad class of the mention's type
 * @param score conflict–cooperation score of the mention's type and mode
 */
record MentionRow(Article article, EventMention mention, int quad, double score) {

    static MentionRow of(Article article, EventMention mention, Scale scale) {
        return new MentionRow(
                article, mention, scale.quad(mention.type()), scale.score(mention.type(), mention.mode()));
    }
}
