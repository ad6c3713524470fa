package dateline.actor;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a phrase say about whom it means.
 *
 * @param country ISO 3166-1 alpha-3, or {@code null} where they do not say
 * @param sectors PLOVER sectors, primary first
 * @param roles offices and kinds that the words name, folded
 * @param gender what title or noun tell
 * @param former whether they say that an office is over
 * @param because what it rests on
 */
record Description(
        @Nullable String country,
        List<String> sectors,
        Set<String> roles,
        Gender gender,
        boolean former,
        String because) {

    Description {
        sectors = List.copyOf(sectors);
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
    }
}
