package io.fluxa.it.language;

import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.query.BinaryField;
import io.fluxa.query.BooleanField;
import io.fluxa.query.DateField;
import io.fluxa.query.DecimalField;
import io.fluxa.query.EnumField;
import io.fluxa.query.Field;
import io.fluxa.query.FloatingField;
import io.fluxa.query.InstantField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableField;
import io.fluxa.query.Projection;
import io.fluxa.query.ReferenceField;
import io.fluxa.query.Selectable;
import io.fluxa.query.SetField;
import io.fluxa.query.TextField;
import io.fluxa.query.Update;
import io.fluxa.test.FluxaTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What setters have stored in one row is written to another by a bulk update, and is the same there. {@code -Dproperty.seed} repeats a run. */
@FluxaTest(entities = {Everything.class, Narrow.class})
class BulkValuesIT {

    private static final int ROWS = 200;
    private static final long SEED = Long.getLong("property.seed", System.nanoTime());

    private final List<Kind<?>> kinds = Kind.all().stream()
            .filter(kind -> !kind.name().startsWith("note")) // documents are not written in bulk
            .toList();

    @Test
    void writesWhatSettersWrite(Engine engine, EverythingProvider provider) throws ReflectiveOperationException {
        List<Field<EverythingEntity>> fields = fields();
        Values values = new Values(new SplittableRandom(SEED));
        for (int i = 0; i < ROWS; i++) {
            long from = stored(engine, provider, values);
            long to = stored(engine, provider, values);
            try (FluxaContext context = engine.newContext()) {
                Update<EverythingEntity> update = fields.stream()
                        .map(field -> update(field, stored(context, provider, from, field)))
                        .reduce(Update::and)
                        .orElseThrow();
                assertThat(provider.updateMany(context, where(EverythingFields.ID.eq(to)), update))
                        .isEqualTo(1);
                EverythingEntity source = provider.mustGetById(context, from);
                EverythingEntity target = provider.mustGetById(context, to);
                for (Kind<?> kind : kinds) {
                    assertThat(kind.get().apply(target))
                            .as("%s, -Dproperty.seed=%d", kind.name(), SEED)
                            .isEqualTo(kind.get().apply(source));
                }
            }
        }
    }

    private long stored(Engine engine, EverythingProvider provider, Values values) {
        try (FluxaContext context = engine.newContext()) {
            EverythingEntity entity = provider.create(context);
            Kind.all().forEach(kind -> kind.fill(entity, values));
            context.flush();
            return entity.getId();
        }
    }

    @SuppressWarnings("unchecked") // every field that is written can be selected
    private static @Nullable Object stored(
            FluxaContext context, EverythingProvider provider, long id, Field<EverythingEntity> field) {
        Selectable<EverythingEntity, @Nullable Object> selected =
                (Selectable<EverythingEntity, @Nullable Object>) field;
        return provider.select(context, where(EverythingFields.ID.eq(id)), Projection.of(selected, value -> value))
                .get(0);
    }

    @SuppressWarnings("unchecked") // the class of a field says what its values are
    private static Update<EverythingEntity> update(Field<EverythingEntity> field, @Nullable Object value) {
        if (value == null) {
            return Update.setNull((NullableField<EverythingEntity>) field);
        } else if (field instanceof IntegerField<EverythingEntity, ?> integer) {
            return Update.set(integer, ((Number) value).longValue());
        } else if (field instanceof ReferenceField<EverythingEntity, ?> reference) {
            return Update.set(reference, ((Number) value).longValue());
        } else if (field instanceof FloatingField<EverythingEntity, ?> floating) {
            return Update.set(floating, ((Number) value).doubleValue());
        } else if (field instanceof DecimalField<EverythingEntity> decimal) {
            return Update.set(decimal, (BigDecimal) value);
        } else if (field instanceof TextField<EverythingEntity> text) {
            return Update.set(text, (String) value);
        } else if (field instanceof BooleanField<EverythingEntity> truth) {
            return Update.set(truth, (Boolean) value);
        } else if (field instanceof DateField<EverythingEntity> date) {
            return Update.set(date, (LocalDate) value);
        } else if (field instanceof InstantField<EverythingEntity> instant) {
            return Update.set(instant, (Instant) value);
        } else if (field instanceof BinaryField<EverythingEntity> binary) {
            return Update.set(binary, (byte[]) value);
        } else if (field instanceof EnumField<?, ?>) {
            return Update.set((EnumField<EverythingEntity, Mood>) field, (Mood) value);
        }
        return Update.set((SetField<EverythingEntity, Mood>) field, (Set<Mood>) value);
    }

    /** Every field but the id and documents; those of arrays are named once by themselves and once in a list. */
    @SuppressWarnings("unchecked") // they are all of one entity
    private static List<Field<EverythingEntity>> fields() throws ReflectiveOperationException {
        Set<Field<EverythingEntity>> fields = new LinkedHashSet<>();
        for (java.lang.reflect.Field constant : EverythingFields.class.getFields()) {
            Object value = constant.get(null);
            List<?> some = value instanceof List<?> list ? list : Arrays.asList(value);
            for (Object one : some) {
                if (one instanceof Selectable && one != EverythingFields.ID) {
                    fields.add((Field<EverythingEntity>) one);
                }
            }
        }
        assertThat(fields).hasSizeGreaterThan(50);
        return List.copyOf(fields);
    }
}
