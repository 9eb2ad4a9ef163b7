package io.fluxa.it.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.CorruptValueException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Errors that need a server and a little force. */
@FluxaTest(entities = {Owner.class, Sample.class})
class ErrorsIT {

    @Test
    void refusesTwoDefinitionsOfOneTable(MysqlServer server) {
        OwnerProvider twin = new OwnerProvider() {
            @Override
            public Class<?> definition() {
                return ErrorsIT.class;
            }
        };
        Registry registry = Registry.create()
                .mysql("default", server.jdbcUrl(), server.user(), server.password(), options -> {})
                .providers(List.of(new OwnerProvider(), twin));

        ConfigurationException refused = catchThrowableOfType(ConfigurationException.class, registry::validate);

        assertThat(refused.problems()).extracting(Problem::code).containsExactly(ErrorCode.DUPLICATE_TABLE);
    }

    @Test
    void doesNotGuessWhetherACommitHappened(FluxaContext ctx, OwnerProvider owners, MysqlServer server) {
        owners.create(ctx).setName("Ada");
        owners.create(ctx).setName("Eve");
        OwnerEntity stored = owners.create(ctx);
        stored.setName("Bob");
        ctx.flush();
        stored.setName("Robert");
        owners.create(ctx).setName("Mallory");
        ctx.logQueries(event -> {
            if (event.query().startsWith("INSERT")) {
                killAllConnections(server);
            }
        });

        OutcomeUnknownException unknown = catchThrowableOfType(OutcomeUnknownException.class, ctx::flush);
        IllegalUseException again = catchThrowableOfType(IllegalUseException.class, ctx::flush);

        assertThat(unknown.code()).isEqualTo(ErrorCode.OUTCOME_UNKNOWN);
        assertThat(unknown.retryable()).isFalse();
        assertThat(again.code()).isEqualTo(ErrorCode.OUTCOME_UNKNOWN);
        ctx.clearFlush();
    }

    @Test
    void saysThatAStoredValueCannotBeRead(
            FluxaContext ctx, Engine engine, OwnerProvider owners, SampleProvider samples, MysqlServer server)
            throws SQLException {
        long id = store(ctx, owners, samples);
        run(server, "ALTER TABLE sample MODIFY colour varchar(10) NOT NULL");
        try (FluxaContext later = engine.newContext()) {
            run(server, "UPDATE sample SET colour = 'PINK'");

            CorruptValueException corrupt =
                    catchThrowableOfType(CorruptValueException.class, () -> samples.getById(later, id));

            assertThat(corrupt.code()).isEqualTo(ErrorCode.CORRUPT_VALUE);
            assertThat(corrupt).hasMessageNotContaining("PINK");
        } finally {
            run(server, "DELETE FROM sample");
            run(server, "ALTER TABLE sample MODIFY colour enum('RED','GREEN','BLUE') NOT NULL");
        }
    }

    @Test
    void saysThatTheIdsAreUsedUp(MysqlServer server) throws SQLException {
        String uri = server.newSchema();
        try (Engine engine = Registry.create()
                        .mysql("default", uri, server.user(), server.password(), options -> {})
                        .entities(Owner.class)
                        .schemaOnStart(SchemaPolicy.SAFE)
                        .validate();
                FluxaContext ctx = engine.newContext();
                Connection connection = DriverManager.getConnection(uri, server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO sample_owner (id, name) VALUES (65535, 'the last one')");
            OwnerProvider owners = engine.provider(OwnerProvider.class);

            IllegalUseException used = catchThrowableOfType(IllegalUseException.class, () -> owners.create(ctx));

            assertThat(used.code()).isEqualTo(ErrorCode.IDS_EXHAUSTED);
        }
    }

    private static long store(FluxaContext ctx, OwnerProvider owners, SampleProvider samples) {
        OwnerEntity owner = owners.create(ctx);
        owner.setName("Ada");
        SampleEntity sample = samples.create(ctx);
        sample.setCode("one");
        sample.setExact(BigDecimal.ONE);
        sample.setMicrosecond(Instant.EPOCH);
        sample.setRequiredDay(LocalDate.EPOCH);
        sample.setOwner(owner);
        ctx.flush();
        return sample.getId();
    }

    private static void killAllConnections(MysqlServer server) {
        String others = "SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()";
        try (Connection connection = server.connect();
                Statement select = connection.createStatement();
                Statement kill = connection.createStatement();
                ResultSet ids = select.executeQuery(others)) {
            while (ids.next()) {
                kill.execute("KILL " + ids.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(MysqlServer server, String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
