package io.fluxa.it.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.internal.cache.RowCodec;
import io.fluxa.it.TestMysql;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import io.fluxa.schema.ColumnType.JsonType;
import io.fluxa.schema.SchemaPolicy;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Random legal values of every kind go through setter, MySQL and the encoded form of a row, and come back exactly, while JVM and MySQL are in
 * different time zones. {@code -Dproperty.seed} repeats a run, {@code -Dproperty.rows} changes the number of rows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripIT {

    private static final int ROWS = Integer.getInteger("property.rows", 2_000);
    private static final long SEED = Long.getLong("property.seed", System.nanoTime());
    private static final String ZONE = "sessionVariables=time_zone='-03:30'";

    private final List<Kind<?>> kinds = Kind.all();
    private Engine engine;
    private EverythingProvider provider;

    @BeforeAll
    void start() throws Exception {
        RunningMysql server = TestMysql.shared();
        String uri = server.jdbcUrl(TestMysql.newSchema(server));
        engine = Registry.create()
                .mysql(
                        "default",
                        uri + (uri.contains("?") ? "&" : "?") + ZONE,
                        server.user(),
                        server.password(),
                        options -> {})
                .entities(Everything.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate();
        provider = engine.provider(EverythingProvider.class);
    }

    @AfterAll
    void end() {
        engine.close();
    }

    @Test
    void everyLegalValueComesBackExactly() {
        assertThat(ZoneId.systemDefault().getRules().isFixedOffset())
                .as("the JVM is in a zone of its own")
                .isFalse();
        Values values = new Values(new SplittableRandom(SEED));
        List<List<@Nullable Object>> given = new ArrayList<>();
        List<GeneratedRow> rows = new ArrayList<>();
        long[] ids = new long[ROWS];
        try (FluxaContext ctx = engine.newContext()) {
            for (int i = 0; i < ROWS; i++) {
                EverythingEntity entity = provider.create(ctx);
                ids[i] = entity.getId();
                List<@Nullable Object> row = new ArrayList<>();
                kinds.forEach(kind -> row.add(kind.fill(entity, values)));
                given.add(row);
                rows.add(FlushAccess.row(entity));
            }
            ctx.flush();
        }
        try (FluxaContext ctx = engine.newContext()) {
            List<EverythingEntity> read = provider.getByIds(ctx, ids);
            assertThat(read).hasSize(ROWS);
            for (int i = 0; i < ROWS; i++) {
                check(read.get(i), given.get(i));
                equalToItsEncodedForm(read.get(i), rows.get(i));
            }
        }
        System.Logger log = System.getLogger("io.fluxa.it.language");
        log.log(
                System.Logger.Level.INFO,
                "{0} fields, {1} values each, seed {2}",
                kinds.size(),
                ROWS,
                String.valueOf(SEED));
    }

    /** An entity that was read says that nothing changed when it is given its own values. */
    @Test
    void ownValuesAreNoChange() {
        Values values = new Values(new SplittableRandom(SEED));
        int rows = Math.min(ROWS, 200);
        try (FluxaContext ctx = engine.newContext();
                FluxaContext later = engine.newContext()) {
            for (int i = 0; i < rows; i++) {
                EverythingEntity entity = provider.create(ctx);
                kinds.forEach(kind -> kind.fill(entity, values));
                ctx.flush();
                EverythingEntity read = provider.mustGetById(later, entity.getId());
                for (Kind<?> kind : kinds) {
                    repeat(kind, read);
                    assertThat(FlushAccess.changes(read).isEmpty())
                            .as("%s, seed %d", kind.name(), SEED)
                            .isTrue();
                }
            }
            assertThat(later.dirty()).isFalse();
        }
    }

    private static <T> void repeat(Kind<T> kind, EverythingEntity entity) {
        kind.set().accept(entity, kind.get().apply(entity));
    }

    private void check(EverythingEntity read, List<@Nullable Object> given) {
        for (int i = 0; i < kinds.size(); i++) {
            Kind<?> kind = kinds.get(i);
            assertThat(kind.has(read, given.get(i)))
                    .as(
                            "%s: %s came back as %s, seed %d",
                            kind.name(), given.get(i), kind.get().apply(read), SEED)
                    .isTrue();
        }
    }

    private void equalToItsEncodedForm(EverythingEntity read, GeneratedRow written) {
        RowCodec<EverythingRow> codec = new RowCodec<>(provider);
        EverythingRow row = (EverythingRow) FlushAccess.row(read);
        byte[] bytes = codec.encode(row, new RowEncoder());
        assertThat(bytes).isNotNull();
        EverythingRow decoded = codec.decode(bytes, read.getId(), new RowDecoder());
        assertThat(decoded).isNotNull();
        for (int column = 0; column < provider.schema().columns().size(); column++) {
            String name = provider.schema().columns().get(column).field();
            assertThat(decoded.sameValue(column, row))
                    .as("%s, seed %d", name, SEED)
                    .isTrue();
            if (!(provider.schema().columns().get(column).type()
                    instanceof JsonType)) { // MySQL writes documents its own way
                assertThat(decoded.sameValue(column, written))
                        .as("%s, seed %d", name, SEED)
                        .isTrue();
            }
        }
    }
}
