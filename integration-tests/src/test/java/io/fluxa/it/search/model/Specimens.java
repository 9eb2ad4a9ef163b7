package io.fluxa.it.search.model;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stored rows with random values.
 *
 * @param columns the columns
 * @param rows what the rows hold, in ascending order of the id
 */
record Specimens(SpecimenColumns columns, List<KnownRow> rows) {

    private static final int KEEPERS = 4;
    private static final int MATES = 5;
    private static final int ONE_IN_DELETED = 7;

    /** Writes rows in one context and reads them in another. */
    static Specimens stored(Engine engine, int number, Weights weights, Chance chance) {
        List<SpecimenEntity> written = new ArrayList<>();
        SpecimenColumns columns;
        try (FluxaContext context = engine.newContext()) {
            List<KeeperEntity> keepers = keepers(context);
            for (int i = 0; i < number; i++) {
                written.add(engine.provider(SpecimenProvider.class).create(context));
            }
            columns = new SpecimenColumns(weights, keepers, written.subList(0, MATES));
            for (SpecimenEntity entity : written) {
                columns.all().forEach(column -> column.fill(entity, chance));
            }
            context.flush();
            change(written, columns, chance);
            context.flush();
        }
        return new Specimens(columns, read(engine, columns, written));
    }

    private static List<KeeperEntity> keepers(FluxaContext context) {
        List<KeeperEntity> keepers = new ArrayList<>();
        for (int i = 0; i < KEEPERS; i++) {
            KeeperEntity keeper =
                    context.engine().provider(KeeperProvider.class).create(context);
            keeper.setName("keeper " + i);
            keepers.add(keeper);
        }
        return keepers;
    }

    /** Gives rows different versions and deletes some softly. */
    private static void change(List<SpecimenEntity> written, SpecimenColumns columns, Chance chance) {
        for (SpecimenEntity entity : written) {
            if (chance.once(2)) {
                columns.of(SpecimenFields.TINY).fill(entity, chance);
            }
            if (chance.once(ONE_IN_DELETED)) {
                entity.delete();
            }
        }
    }

    private static List<KnownRow> read(Engine engine, SpecimenColumns columns, List<SpecimenEntity> written) {
        try (FluxaContext context = engine.newContext()) {
            long[] ids = written.stream().mapToLong(SpecimenEntity::getId).toArray();
            return engine.provider(SpecimenProvider.class).getByIds(context, ids).stream()
                    .map(entity -> known(columns, entity))
                    .toList();
        }
    }

    private static KnownRow known(SpecimenColumns columns, SpecimenEntity entity) {
        Map<Column<?>, @Nullable Object> values = new HashMap<>();
        columns.all().forEach(column -> values.put(column, column.read(entity)));
        return new KnownRow(entity.getId(), entity.isFakeDelete(), values);
    }
}
