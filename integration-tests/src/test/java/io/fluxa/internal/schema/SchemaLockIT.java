package io.fluxa.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.FluxaConfig.Notation;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.SchemaException;
import io.fluxa.internal.config.Place;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Note.class)
class SchemaLockIT {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void refusesToChangeTheSchemaWhileAnotherNodeDoes(MysqlServer server) {
        try (MysqlDatabase one = open(server);
                MysqlDatabase other = open(server)) {
            SchemaException refused = catchThrowableOfType(
                    SchemaException.class,
                    () -> SchemaLock.whileHeld(
                            one, LONG, () -> SchemaLock.whileHeld(other, Duration.ofMillis(10), () -> "never")));

            assertThat(refused.code()).isEqualTo(ErrorCode.SCHEMA_LOCKED);
            assertThat(refused.retryable()).isTrue();
        }
    }

    @Test
    void isFreeAfterwards(MysqlServer server) {
        try (MysqlDatabase one = open(server);
                MysqlDatabase other = open(server)) {
            assertThat(SchemaLock.whileHeld(one, LONG, () -> 1)).isEqualTo(1);
            assertThat(SchemaLock.whileHeld(other, LONG, () -> 2)).isEqualTo(2);
        }
    }

    private static MysqlDatabase open(MysqlServer server) {
        MysqlConfig config =
                new MysqlConfig("default", server.jdbcUrl(), server.user(), server.password(), MysqlOptions.DEFAULTS);
        return MysqlDatabase.open(config, Place.ofPool(Notation.PROPERTIES, "mysql", "default"), new ArrayList<>());
    }
}
