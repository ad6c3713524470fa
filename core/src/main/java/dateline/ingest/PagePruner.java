package dateline.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Takes out of a page what no reader would call its article: what is not shown, what leads elsewhere, what asks for a
 * click. Names of classes and ids are the strongest sign of what an element is for.
 */
final class PagePruner {

    private static final String NO_TEXT = "script,style,noscript,template,iframe,object,embed,svg,canvas,input,button,"
            + "select,textarea,audio,video,map";
    private static final String NEVER = "nav,footer,dialog,[hidden],[aria-hidden=true]:not(p),"
            + "[role=navigation],[role=complementary],[role=dialog],[role=search],[role=contentinfo],[role=menu],"
            + "[style~=(?i)display:\\s*none]";

    /** Whole words of a class or id: "share-bar" holds "share", "shareholders" does not. */
    private static final Pattern NAMES = Pattern.compile("(?:^|[\\s_-])(?:"
            + "share|sharing|sharebar|social|socials|follow|followus|addthis|sharethis|"
            + "related|relateds|recommended|recommendations?|recirc|recirculation|readmore|read-more|more-on|moreon|"
            + "also-?read|see-?also|most-?(?:read|popular|viewed|shared)|popular|trending|outbrain|taboola|zergnet|mgid|"
            + "newsletters?|subscribe|subscription|signup|sign-up|paywall|promo|promos|promotion|"
            + "ad|ads|advert|adverts|advertisement|advertising|adsbygoogle|sponsor|sponsored|sponsors|banner|"
            + "comment|comments|commentlist|disqus|respond|breadcrumbs?|pagination|pager|"
            + "author-?(?:bio|box|info|card|description|about)|about-?(?:the-?)?author|bio|authorbox|post-author|"
            + "tags|tag-?list|taglist|post-tags|topics|keywords|categories|cat-links|filed-under|"
            + "menu|navbar|nav|sidebar|widget|widgets|toolbar|cookie|cookies|consent|gdpr|modal|popup|overlay|tooltip|"
            + "print-?only|visually-?hidden|sr-only|screen-reader-text|hidden|rollover-?block|hover-?card|popover|"
            + "copyright|disclaimer|legal|meta-?footer|post-?footer|entry-?footer|entry-?utility|article-?footer|"
            + "next-?(?:up|article|story|post)|prev-?(?:article|story|post)|post-?navigation|up-?next|"
            + "rating|ratings|vote|poll|quiz|jp-relatedposts|yarpp|wp-block-buttons|skip|skip-link|"
            + "inline-?(?:promo|newsletter|related)|article-?tools|utility-?bar|byline-?bio|timestamp|"
            + "player|video-?player|playlist|"
            + "editorial-?(?:note|guidelines)"
            + ")(?:$|[\\s_-])");

    private static final Pattern KEPT = Pattern.compile(
            "(?:^|[\\s_-])(?:article-?body|articlebody|story-?body|storybody|entry-?content|post-?content|article-?content|"
                    + "body-?copy|main-?content|page-?content|body-?content|content-?body)(?:$|[\\s_-])");

    /** An element with more of the page's text than this is not taken out, whatever its name. */
    private static final double MOST = 0.4;

    private static final int MOST_OF_FORM = 300;

    private PagePruner() {}

    static void prune(Document page) {
        List<Node> comments =
                page.nodeStream().filter(Comment.class::isInstance).toList();
        comments.forEach(Node::remove);
        page.select(NO_TEXT).remove();
        // Some pages are one big form.
        page.select("form").forEach(form -> remove(form, MOST_OF_FORM));
        long most = Math.max(400, Math.round(MOST * paragraphText(page)));
        page.select(NEVER).forEach(element -> remove(element, most));
        Element body = page.body();
        body.filter((node, depth) -> node instanceof Element element
                        && element != body
                        && isFurniture(element)
                        && paragraphText(element) < most
                ? NodeFilter.FilterResult.REMOVE
                : NodeFilter.FilterResult.CONTINUE);
    }

    private static void remove(Element element, long most) {
        if (element.parent() != null && paragraphText(element) < most) {
            element.remove();
        }
    }

    private static boolean isFurniture(Element element) {
        String names = PageNames.of(element);
        return element.normalName().equals("aside")
                || names.length() > 1
                        && NAMES.matcher(names).find()
                        && !KEPT.matcher(names).find();
    }

    private static int paragraphText(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p")) {
            length += paragraph.text().length();
        }
        return length;
    }
}
