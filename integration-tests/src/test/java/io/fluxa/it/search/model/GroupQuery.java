package io.fluxa.it.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaContext;
import io.fluxa.query.GroupSort;
import io.fluxa.query.Projection;
import io.fluxa.query.Selectable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query for groups of rows, and what it means in plain Java. Without measures it is one for different values.
 *
 * @param asked which rows, sorted by nothing but keys
 * @param keys what the rows of a group have in common
 * @param measures what is computed of each group
 * @param sorts what groups are sorted by first
 */
record GroupQuery(Asked asked, List<Column<?>> keys, List<Measure<?>> measures, List<MeasureOrder> sorts) {

    /**
     * A measure to sort by and its direction.
     *
     * @param measure the measure
     * @param descending whether the largest one comes first
     */
    record MeasureOrder(Measure<?> measure, boolean descending) {

        Comparator<Group> groups() {
            Comparator<List<KnownRow>> order = measure.orderOfGroups();
            return Comparator.comparing(Group::rows, descending ? order.reversed() : order);
        }

        GroupSort<SpecimenEntity> sort() {
            return descending ? measure.aggregate().desc() : measure.aggregate().asc();
        }
    }

    static GroupQuery random(Asked asked, List<Column<?>> keys, List<Measure<?>> measures, Chance chance) {
        List<Column<?>> sortable = new ArrayList<>(keys);
        sortable.removeIf(key -> key.sortable().isEmpty());
        List<MeasureOrder> sorts = new ArrayList<>();
        for (Measure<?> measure : measures) {
            if (measure.exact() && !keys.isEmpty() && chance.once(4)) {
                sorts.add(new MeasureOrder(measure, chance.once(2)));
            }
        }
        return new GroupQuery(asked.sortedBy(sortable, chance), keys, measures, sorts);
    }

    void check(SpecimenProvider specimens, FluxaContext context, List<KnownRow> rows) {
        List<Selectable<SpecimenEntity, ?>> selected = new ArrayList<>();
        keys.forEach(key -> selected.add(key.selectable().orElseThrow()));
        measures.forEach(measure -> selected.add(measure.aggregate()));
        Projection<SpecimenEntity, List<@Nullable Object>> projection = Tuples.of(selected);
        if (measures.isEmpty()) {
            projection = projection.distinct();
        } else if (!sorts.isEmpty()) {
            projection = projection.orderBy(groupSorts());
        }
        compare(specimens.select(context, asked.query(), projection), rows);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic types
    private GroupSort<SpecimenEntity>[] groupSorts() {
        return sorts.stream().map(MeasureOrder::sort).toArray(GroupSort[]::new);
    }

    /** Compares what came with what the rows say. */
    void compare(List<List<@Nullable Object>> tuples, List<KnownRow> rows) {
        Map<List<@Nullable Object>, Group> groups = Group.of(asked.matches(rows), keys);
        List<Group> found = new ArrayList<>();
        for (List<@Nullable Object> tuple : tuples) {
            Group group = groups.get(Group.key(keys, tuple.subList(0, keys.size())));
            assertThat(group).as("the group of %s by %s", tuple, keys).isNotNull();
            found.add(group);
            for (int i = 0; i < measures.size(); i++) {
                Object result = tuple.get(keys.size() + i);
                Measure<?> measure = measures.get(i);
                assertThat(measure.agrees(result, group.rows()))
                        .as("%s of %s: %s for %s", measure.aggregate(), group, result, expected(measure, group))
                        .isTrue();
            }
        }
        Answers.agree("groups by " + keys, found, expected(groups.values()), List.copyOf(groups.values()), order());
    }

    private static @Nullable Object expected(Measure<?> measure, Group group) {
        return measure.computed().apply(group.rows());
    }

    private List<Group> expected(Collection<Group> groups) {
        return asked.page(groups.stream().sorted(order()).toList());
    }

    /** Groups without another order, and pages of them, are sorted by the keys that are left. */
    private Comparator<Group> order() {
        Comparator<Group> order = Answers.noOrder();
        for (MeasureOrder sort : sorts) {
            order = order.thenComparing(sort.groups());
        }
        if (keys.isEmpty()) {
            return order;
        }
        order = order.thenComparing(Group::first, asked.sorted());
        if (sorts.isEmpty() && asked.orders().isEmpty() || asked.query().paged()) {
            order = order.thenComparing(Group::first, keysThatAreLeft());
        }
        return order;
    }

    private Comparator<KnownRow> keysThatAreLeft() {
        List<Asked.Order> orders = asked.orders();
        boolean descending = !orders.isEmpty() && orders.get(orders.size() - 1).descending();
        Comparator<KnownRow> order = Answers.noOrder();
        for (Column<?> key : keys) {
            order = order.thenComparing(descending ? key.orderOfRows().reversed() : key.orderOfRows());
        }
        return order;
    }
}
