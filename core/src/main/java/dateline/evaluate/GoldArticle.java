package dateline.evaluate;

import dateline.model.Article;
import java.util.List;

/**
 * An article to be coded and what should be found in its sentences.
 *
 * @param name as the labels call it; of a sentence by itself, its text
 * @param sentences in reading order; words of the article outside them are not judged
 */
record GoldArticle(String name, Article article, List<GoldSentence> sentences) {

    GoldArticle {
        sentences = List.copyOf(sentences);
    }
}
