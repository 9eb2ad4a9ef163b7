package io.fluxa.shop.list;

import static java.util.Objects.requireNonNull;

import io.fluxa.Entity;
import io.fluxa.EntityProvider;
import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.query.Condition;
import io.fluxa.query.Query;
import io.fluxa.query.Sort;
import io.fluxa.query.SortableField;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * What one request asks of a list: a page ({@code page}, {@code size}) in the order of one field ({@code sort=name}, {@code sort=-name})
 * of the rows that pass the filters, or exactly the rows of some {@code ids}. A filter that was given becomes a typed condition.
 *
 * @param <E> the entity that is listed
 */
public final class Listing<E extends Entity> {

    private static final int MOST_ROWS = 200;
    private static final int USUAL_ROWS = 20;

    private final Parameters given;
    private final List<Condition<E>> wanted = new ArrayList<>();
    private Predicate<? super E> present = row -> true;

    /** Reads the parameters of an address. */
    public Listing(Parameters given) {
        this.given = given;
    }

    /** The same for an address. */
    public Listing(UriInfo uri) {
        this(new Parameters(uri));
    }

    /** Leaves out rows that are asked for by id and are none of the shop's any more. */
    public void showOnly(Predicate<? super E> rows) {
        present = rows;
    }

    /** A filter by a text. */
    public void text(String name, Function<String, Condition<E>> condition) {
        add(given.text(name), condition);
    }

    /** A filter by a whole number. */
    public void whole(String name, LongFunction<Condition<E>> condition) {
        add(given.whole(name), condition::apply);
    }

    /** A filter by true or false. */
    public void flag(String name, Function<Boolean, Condition<E>> condition) {
        add(given.flag(name), condition);
    }

    /** A filter by a constant. */
    public <C extends Enum<C>> void choice(String name, Class<C> type, Function<C, Condition<E>> condition) {
        add(given.choice(name, type), condition);
    }

    /** A filter by the smallest and the largest whole number, both of which count. */
    public void wholes(String least, LongFunction<Condition<E>> from, String most, LongFunction<Condition<E>> to) {
        Optional<Long> smallest = given.whole(least);
        Optional<Long> largest = given.whole(most);
        requireOrder(least, smallest, most, largest);
        add(smallest, from::apply);
        add(largest, to::apply);
    }

    /** A filter by the smallest and the largest number, both of which count. */
    public void decimals(
            String least, Function<BigDecimal, Condition<E>> from, String most, Function<BigDecimal, Condition<E>> to) {
        Optional<BigDecimal> smallest = given.decimal(least);
        Optional<BigDecimal> largest = given.decimal(most);
        requireOrder(least, smallest, most, largest);
        add(smallest, from);
        add(largest, to);
    }

    /** A filter by the first and the last moment, both of which count. A day, which is one in UTC, is meant from its first to its last moment. */
    public void times(
            String first, Function<Instant, Condition<E>> from, String last, Function<Instant, Condition<E>> to) {
        Optional<Instant> begin = given.time(first, LocalTime.MIN);
        Optional<Instant> end = given.time(last, LocalTime.MAX);
        requireOrder(first, begin, last, end);
        add(begin, from);
        add(end, to);
    }

    /**
     * Reads the rows asked for: by two statements for a page, of which the second is spared when there are none, and by one for ids.
     *
     * @param sorts the fields that a request may sort by, of which the first is the usual one
     */
    // guide:begin shop-page
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Page<E> of(EntityProvider<E> provider, FluxaContext fluxa, SortableField<E>... sorts) {
        Optional<long[]> ids = given.ids("ids", MOST_ROWS);
        if (ids.isPresent()) {
            List<E> rows =
                    provider.getByIds(fluxa, ids.get()).stream().filter(present).toList();
            return new Page<>(rows.size(), rows);
        }
        Query<E> query = Query.where(wanted)
                .orderBy(sort(Arrays.asList(sorts)))
                .page(given.count("page", 1, Integer.MAX_VALUE), given.count("size", USUAL_ROWS, MOST_ROWS));
        given.refuseRest();
        return provider.searchManyWithTotal(fluxa, query);
    }
    // guide:end

    private Sort<E> sort(List<SortableField<E>> fields) {
        Map<String, Sort<E>> sorts = new LinkedHashMap<>();
        for (SortableField<E> field : fields) {
            sorts.put(field.name(), field.asc());
            sorts.put("-" + field.name(), field.desc());
        }
        return requireNonNull(sorts.get(given.oneOf("sort", List.copyOf(sorts.keySet()))));
    }

    private <T> void add(Optional<T> value, Function<T, Condition<E>> condition) {
        value.map(condition).ifPresent(wanted::add);
    }

    private static <T extends Comparable<? super T>> void requireOrder(
            String least, Optional<T> from, String most, Optional<T> to) {
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw Parameters.refused(most, "must not be less than " + least + ".");
        }
    }
}
