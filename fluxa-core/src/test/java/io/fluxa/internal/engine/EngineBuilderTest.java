package io.fluxa.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Registry;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.fixture.ProductProvider;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineBuilderTest {

    @Test
    void listsEveryProblemAtOnce() {
        Registry registry = Registry.create()
                .mysql("Bad Code", "jdbc:mysql://localhost/app")
                .mysql("logs", "postgres://localhost/app")
                .mysql("logs", "jdbc:mysql://localhost/app")
                .entities(String.class)
                .providers(List.of(new ProductProvider()));

        ConfigurationException e = catchThrowableOfType(ConfigurationException.class, registry::validate);

        assertThat(e.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        ErrorCode.NOT_GENERATED,
                        ErrorCode.UNKNOWN_POOL,
                        ErrorCode.INVALID_POOL,
                        ErrorCode.INVALID_MYSQL_ADDRESS,
                        ErrorCode.INVALID_POOL);
        assertThat(e).hasMessageStartingWith("FLX-1001: 5 problems");
        assertThat(e.getMessage()).contains("needs MySQL pool 'default'", "java.lang.StringProvider");
    }
}
