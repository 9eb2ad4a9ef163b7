package io.fluxa.it.search.model;

import io.fluxa.query.Condition;
import io.fluxa.query.Field;
import io.fluxa.query.NullableField;
import io.fluxa.query.Selectable;
import io.fluxa.query.SortableField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One column: what its rows hold, what can be asked of it, and what the answers should be.
 *
 * @param <T> the type of its accessors
 */
abstract class Column<T> {

    private static final int ONE_IN_NULL = 4;
    private static final int ONE_IN_NULL_CHECK = 6;

    private final Field<SpecimenEntity> field;
    private final Access<T> access;

    /**
     * How values get into entities and out of them.
     *
     * @param stored the values that rows have; empty when they are not set by a test
     * @param set the setter
     * @param get the getter
     * @param <T> their type
     */
    record Access<T>(
            List<T> stored, BiConsumer<SpecimenEntity, @Nullable T> set, Function<SpecimenEntity, @Nullable T> get) {

        static <T> Access<T> read(Function<SpecimenEntity, @Nullable T> get) {
            return new Access<>(List.of(), (entity, value) -> {}, get);
        }
    }

    Column(Field<SpecimenEntity> field, Access<T> access) {
        this.field = field;
        this.access = access;
    }

    /** A condition of any kind that the column has, but no null check. */
    abstract Claim compared(Chance chance);

    /** The order of its values. */
    abstract Comparator<T> order();

    /** What is equal for exactly the values that groups do not tell apart. */
    Object key(T value) {
        return value;
    }

    /** The field as one to sort by. */
    @SuppressWarnings("unchecked") // a field has one entity
    Optional<SortableField<SpecimenEntity>> sortable() {
        return field instanceof SortableField<?> sortable
                ? Optional.of((SortableField<SpecimenEntity>) sortable)
                : Optional.empty();
    }

    /** The field as one to select. */
    @SuppressWarnings("unchecked") // a field has one entity
    Optional<Selectable<SpecimenEntity, ?>> selectable() {
        return field instanceof Selectable<?, ?> selectable
                ? Optional.of((Selectable<SpecimenEntity, ?>) selectable)
                : Optional.empty();
    }

    /** Whether rows can be grouped by it, so that groups are what conditions take for equal. */
    boolean groups() {
        return selectable().isPresent();
    }

    /** Whether there is anything that rows can be asked for by it. */
    boolean hasConditions() {
        return true;
    }

    /** What can be computed of it. */
    List<Measure<?>> measures() {
        List<Measure<?>> measures = new ArrayList<>();
        sortable()
                .filter(sortable -> groups())
                .ifPresent(sortable -> measures.add(Measure.exact(
                        sortable.countDistinct(),
                        rows -> values(rows).stream().map(this::key).distinct().count(),
                        Comparator.naturalOrder())));
        return measures;
    }

    final Field<SpecimenEntity> field() {
        return field;
    }

    final List<T> stored() {
        return access.stored;
    }

    final boolean optional() {
        return field instanceof NullableField;
    }

    final void fill(SpecimenEntity entity, Chance chance) {
        if (!access.stored.isEmpty()) {
            access.set.accept(entity, optional() && chance.once(ONE_IN_NULL) ? null : chance.oneOf(access.stored));
        }
    }

    final @Nullable T read(SpecimenEntity entity) {
        return access.get.apply(entity);
    }

    final Claim claim(Chance chance) {
        return optional() && (!hasConditions() || chance.once(ONE_IN_NULL_CHECK))
                ? nullCheck(chance)
                : compared(chance);
    }

    final Comparator<KnownRow> orderOfRows() {
        return Comparator.comparing(row -> row.get(this), Comparator.nullsFirst(order()));
    }

    /** The values of some rows that are not NULL. */
    final List<T> values(List<KnownRow> rows) {
        return rows.stream().map(row -> row.get(this)).filter(Objects::nonNull).toList();
    }

    final Claim about(Condition<SpecimenEntity> condition, Predicate<T> holds) {
        return Claim.about(this, condition, holds);
    }

    @SuppressWarnings("unchecked") // a field has one entity
    private Claim nullCheck(Chance chance) {
        NullableField<SpecimenEntity> nullable = (NullableField<SpecimenEntity>) (NullableField<?>) field;
        return chance.once(2)
                ? new Claim(nullable.isNull(), row -> Truth.of(row.get(this) == null))
                : new Claim(nullable.isNotNull(), row -> Truth.of(row.get(this) != null));
    }

    @Override
    public final String toString() {
        return field.name();
    }
}
