package org.vigil.common.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items the entries, at most as many as the request's limit
 * @param next the cursor of the next page, or null on the last one
 */
@Schema(description = "One page of a list; pass next as cursor to read on, null means that this was the last page.")
public record Page<T>(List<T> items, @Schema(nullable = true) String next) {

    /**
     * Makes a page from a query that asked for one entry more than the limit.
     *
     * @param upToLimitPlusOne what the query found, in the order of the list
     * @param limit the most entries on a page
     * @param id what the list is ordered by
     */
    public static <T> Page<T> of(List<T> upToLimitPlusOne, int limit, Function<T, UUID> id) {
        if (upToLimitPlusOne.size() <= limit) {
            return new Page<>(upToLimitPlusOne, null);
        }
        List<T> items = upToLimitPlusOne.subList(0, limit);
        return new Page<>(items, cursor(id.apply(items.get(limit - 1))));
    }

    /**
     * A page that ends where its reading did.
     *
     * @param last behind which id more may follow; null when nothing does
     */
    public static <T> Page<T> readUpTo(UUID last, List<T> items) {
        return new Page<>(items, last == null ? null : cursor(last));
    }

    /** The same page with each entry in another form. */
    public <R> Page<R> map(Function<T, R> form) {
        return new Page<>(items.stream().map(form).toList(), next);
    }

    private static String cursor(UUID id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.toString().getBytes(StandardCharsets.US_ASCII));
    }
}
