package io.fluxa.it.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.query.Query;
import io.fluxa.query.Selectable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks a query in every way there is, and compares the answers with what the rows say. */
final class EveryWay {

    private final FluxaContext context;
    private final SpecimenProvider specimens;
    private final Specimens stored;
    private final Chance chance;
    private final Map<Long, KnownRow> byId = new HashMap<>();

    EveryWay(FluxaContext context, Specimens stored, Chance chance) {
        this.context = context;
        this.specimens = context.engine().provider(SpecimenProvider.class);
        this.stored = stored;
        this.chance = chance;
        stored.rows().forEach(row -> byId.put(row.id(), row));
    }

    /** One query without order and page, which each way adds. */
    void check(Asked asked) {
        List<Column<?>> sortable = columns(column -> column.sortable().isPresent());
        Asked sorted = asked.sortedBy(sortable, chance);
        describing(sorted, () -> rows(sorted));
        describing(sorted, () -> one(sorted));
        describing(sorted, () -> values(sorted));
        groups(asked);
        distinct(asked);
        describing(asked, () -> aggregate(asked));
    }

    private List<Column<?>> columns(Predicate<Column<?>> wanted) {
        List<Column<?>> columns = new ArrayList<>(stored.columns().all());
        columns.removeIf(wanted.negate());
        return columns;
    }

    private static void describing(Asked asked, Runnable check) {
        try {
            check.run();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(asked.toString(), e);
        }
    }

    private void rows(Asked asked) {
        Query<SpecimenEntity> query = asked.query();
        List<KnownRow> matches = asked.matches(stored.rows());
        List<KnownRow> many = known(specimens.searchMany(context, query));
        agree("searchMany", asked, many, matches, asked.order());
        agree("searchIds", asked, known(specimens.searchIds(context, query)), matches, asked.order());
        Page<SpecimenEntity> page = specimens.searchManyWithTotal(context, query);
        assertThat(page.getTotal()).as("total").isEqualTo(matches.size());
        agree("searchManyWithTotal", asked, known(page.getItems()), matches, asked.order());
        assertThat(specimens.count(context, query)).as("count").isEqualTo(matches.size());
        assertThat(specimens.exists(context, query)).as("exists").isEqualTo(!matches.isEmpty());
    }

    private void one(Asked asked) {
        Optional<SpecimenEntity> found = specimens.searchOne(context, asked.query());
        List<KnownRow> sorted =
                asked.matches(stored.rows()).stream().sorted(asked.order()).toList();
        List<KnownRow> page = asked.page(sorted);
        assertThat(found.isPresent()).as("searchOne").isEqualTo(!page.isEmpty());
        found.ifPresent(entity -> {
            KnownRow row = byId.get(entity.getId());
            Comparator<KnownRow> order = asked.query().paged() ? asked.order() : asked.sorted();
            assertThat(sorted).as("searchOne").contains(row);
            assertThat(order.compare(row, page.get(0)))
                    .as("searchOne: %s for %s", row, page.get(0))
                    .isZero();
        });
    }

    private void values(Asked asked) {
        List<Column<?>> chosen = chance.different(
                chance.below(Tuples.MOST), columns(c -> c.selectable().isPresent()));
        List<Selectable<SpecimenEntity, ?>> selected = new ArrayList<>(List.of(SpecimenFields.ID));
        chosen.forEach(column -> selected.add(column.selectable().orElseThrow()));
        List<List<@Nullable Object>> tuples = specimens.select(context, asked.query(), Tuples.of(selected));
        List<KnownRow> rows = new ArrayList<>();
        for (List<@Nullable Object> tuple : tuples) {
            KnownRow row = byId.get(((Number) tuple.get(0)).longValue());
            rows.add(row);
            for (int i = 0; i < chosen.size(); i++) {
                assertThat(Objects.deepEquals(tuple.get(i + 1), row.get(chosen.get(i))))
                        .as("%s of %s: %s for %s", chosen.get(i), row, tuple.get(i + 1), row.get(chosen.get(i)))
                        .isTrue();
            }
        }
        agree("select", asked, rows, asked.matches(stored.rows()), asked.order());
    }

    private void groups(Asked asked) {
        List<Column<?>> keys = chance.different(
                chance.below(3), columns(column -> column.groups() && column.field() != SpecimenFields.ID));
        List<Measure<?>> all = new ArrayList<>(List.of(Measure.rows()));
        stored.columns().all().forEach(column -> all.addAll(column.measures()));
        GroupQuery query = GroupQuery.random(asked, keys, chance.different(1 + chance.below(3), all), chance);
        describing(query.asked(), () -> query.check(specimens, context, stored.rows()));
    }

    private void distinct(Asked asked) {
        List<Column<?>> keys = chance.different(1 + chance.below(3), columns(Column::groups));
        GroupQuery query = GroupQuery.random(asked, keys, List.of(), chance);
        describing(query.asked(), () -> {
            if (keys.size() == 1) {
                query.compare(distinctValues(query.asked(), keys.get(0)), stored.rows());
            } else {
                query.check(specimens, context, stored.rows());
            }
        });
    }

    private List<List<@Nullable Object>> distinctValues(Asked asked, Column<?> column) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        specimens
                .distinct(context, asked.query(), column.selectable().orElseThrow())
                .forEach(value -> values.add(Arrays.<Object>asList(value)));
        return values;
    }

    private void aggregate(Asked asked) {
        List<Measure<?>> all = new ArrayList<>(List.of(Measure.rows()));
        stored.columns().all().forEach(column -> all.addAll(column.measures()));
        Measure<?> measure = chance.oneOf(all);
        List<KnownRow> matches = asked.matches(stored.rows());
        Object result = specimens.aggregate(context, asked.query(), measure.aggregate());
        assertThat(measure.agrees(result, matches))
                .as(
                        "%s: %s for %s",
                        measure.aggregate(), result, measure.computed().apply(matches))
                .isTrue();
    }

    private List<KnownRow> known(List<SpecimenEntity> entities) {
        return entities.stream().map(entity -> byId.get(entity.getId())).toList();
    }

    private List<KnownRow> known(long[] ids) {
        return Arrays.stream(ids).mapToObj(byId::get).toList();
    }

    private static void agree(
            String what, Asked asked, List<KnownRow> found, List<KnownRow> matches, Comparator<KnownRow> order) {
        Answers.agree(what, found, asked.page(matches.stream().sorted(order).toList()), matches, order);
    }
}
