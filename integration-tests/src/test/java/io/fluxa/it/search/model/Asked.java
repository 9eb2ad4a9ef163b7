package io.fluxa.it.search.model;

import io.fluxa.query.Query;
import io.fluxa.query.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A query, and what it means in plain Java.
 *
 * @param query what MySQL is asked
 * @param claims what rows must fulfil
 * @param orders what they are sorted by
 */
record Asked(Query<SpecimenEntity> query, List<Claim> claims, List<Order> orders) {

    private static final int DEPTH = 4;

    /**
     * A column to sort by and its direction.
     *
     * @param column the column
     * @param descending whether the largest value comes first
     */
    record Order(Column<?> column, boolean descending) {

        Comparator<KnownRow> rows() {
            Comparator<KnownRow> rows = column.orderOfRows();
            return descending ? rows.reversed() : rows;
        }

        Sort<SpecimenEntity> sort() {
            return descending
                    ? column.sortable().orElseThrow().desc()
                    : column.sortable().orElseThrow().asc();
        }
    }

    static Asked random(SpecimenColumns columns, Chance chance) {
        RandomClaims claims = new RandomClaims(columns, chance);
        List<Claim> some = new ArrayList<>();
        for (int i = chance.below(3); i >= 0; i--) {
            some.add(claims.claim(DEPTH));
        }
        Query<SpecimenEntity> query = chance.once(2)
                ? Query.where(Claim.conditions(some))
                : Query.<SpecimenEntity>all().and(some.get(0).condition());
        some = query.conditions().size() == 1 ? some.subList(0, 1) : some;
        query = chance.once(3) ? query.withFakeDeletes() : query;
        return new Asked(query, List.copyOf(some), List.of());
    }

    /** The same, sorted by some columns and cut to a page, each as often as not. */
    Asked sortedBy(List<Column<?>> sortable, Chance chance) {
        List<Order> chosen = new ArrayList<>();
        if (chance.once(2)) {
            chance.different(1 + chance.below(3), sortable)
                    .forEach(column -> chosen.add(new Order(column, chance.once(2))));
        }
        Query<SpecimenEntity> sorted = chosen.isEmpty()
                ? query
                : query.orderBy(chosen.stream().map(Order::sort).toList());
        return new Asked(
                switch (chance.below(4)) {
                    case 0 -> sorted.page(1 + chance.below(4), 1 + chance.below(9));
                    case 1 -> sorted.limit(1 + chance.below(40));
                    default -> sorted;
                },
                claims,
                chosen);
    }

    /** The rows that fulfil the conditions. */
    List<KnownRow> matches(List<KnownRow> rows) {
        Claim.Meaning meaning = Claim.all(claims);
        return rows.stream()
                .filter(row -> query.includesFakeDeletes() || !row.deleted())
                .filter(row -> meaning.of(row) == Truth.TRUE)
                .toList();
    }

    /** The order of rows, as far as it is promised. */
    Comparator<KnownRow> order() {
        Comparator<KnownRow> byId = Comparator.comparingLong(KnownRow::id);
        Comparator<KnownRow> order = orders.isEmpty() ? byId : sorted();
        boolean downwards = !orders.isEmpty() && orders.get(orders.size() - 1).descending();
        return query.paged() ? order.thenComparing(downwards ? byId.reversed() : byId) : order;
    }

    /** The order of rows by nothing but the columns that were asked for; none when there are none. */
    Comparator<KnownRow> sorted() {
        Comparator<KnownRow> order = Answers.noOrder();
        for (Order one : orders) {
            order = order.thenComparing(one.rows());
        }
        return order;
    }

    /** The page of a list that has everything. */
    <X> List<X> page(List<X> everything) {
        if (!query.paged()) {
            return everything;
        }
        int from = (int) Math.min(query.offset(), everything.size());
        return everything.subList(from, Math.min(from + query.size(), everything.size()));
    }

    @Override
    public String toString() {
        return "where " + query.conditions() + (query.includesFakeDeletes() ? " with fake deletes" : "") + " order by "
                + query.sorts() + (query.paged() ? " limit " + query.offset() + ", " + query.size() : "");
    }
}
