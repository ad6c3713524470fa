package dateline.linking;

/**
 * Two events that turned out to be one when a mention came that belongs to both. It can be undone with {@link
 * EventLinker#unmerge}.
 *
 * @param survivor id of the event that stands, the older one
 * @param merged id of the other, which answers with the survivor from now on
 * @param because what spoke for it, in words
 */
public record Union(String survivor, String merged, String because) {}
