package io.fluxa.shop.api;

import io.fluxa.Entity;
import io.fluxa.EntityProvider;
import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.query.IdField;
import io.fluxa.query.Query;
import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a list shows: a page ({@code page}, {@code size}) in ascending or descending order of the id
 * ({@code sort=id} or {@code sort=-id}), or exactly the rows of some {@code ids}.
 */
public final class Listing {

    private static final int MOST_ROWS = 200;

    @QueryParam("page")
    @Nullable
    String page;

    @QueryParam("size")
    @Nullable
    String size;

    @QueryParam("sort")
    @Nullable
    String sort;

    @QueryParam("ids")
    @Nullable
    String ids;

    /** Called by Jakarta REST. */
    public Listing() {}

    /** Reads the rows asked for: two statements for a page, one for ids. */
    <E extends Entity> Page<E> of(EntityProvider<E> provider, FluxaContext fluxa, IdField<E> id) {
        return of(provider, fluxa, id, row -> true);
    }

    /** Does the same for an entity of which rows that are asked for by id may be none of the shop's any more. */
    <E extends Entity> Page<E> of(
            EntityProvider<E> provider, FluxaContext fluxa, IdField<E> id, Predicate<? super E> present) {
        if (ids != null) {
            List<E> rows = provider.getByIds(fluxa, idList(ids)).stream()
                    .filter(present)
                    .toList();
            return new Page<>(rows.size(), rows);
        }
        Query<E> query = Query.<E>all()
                .orderBy(descending() ? id.desc() : id.asc())
                .page(number("page", page, 1, Integer.MAX_VALUE), number("size", size, 20, MOST_ROWS));
        return provider.searchManyWithTotal(fluxa, query);
    }

    private boolean descending() {
        if (sort == null || sort.equals("id")) {
            return false;
        }
        if (sort.equals("-id")) {
            return true;
        }
        throw new ShopException(ShopError.REFUSED_VALUE, "sort", "sort must be id or -id.");
    }

    private static int number(String name, @Nullable String text, int absent, int most) {
        if (text == null) {
            return absent;
        }
        long number = parsed(name, text);
        if (number < 1 || number > most) {
            throw new ShopException(ShopError.REFUSED_VALUE, name, name + " must be from 1 to " + most + ".");
        }
        return (int) number;
    }

    private static long[] idList(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length > MOST_ROWS) {
            throw new ShopException(ShopError.REFUSED_VALUE, "ids", "ids must be at most " + MOST_ROWS + ".");
        }
        return Arrays.stream(parts).mapToLong(part -> parsed("ids", part)).toArray();
    }

    private static long parsed(String name, String text) {
        if (!text.matches("-?[0-9]{1,18}")) {
            throw new ShopException(ShopError.WRONG_TYPE, name, name + " must be a whole number of at most 18 digits.");
        }
        return Long.parseLong(text);
    }
}
