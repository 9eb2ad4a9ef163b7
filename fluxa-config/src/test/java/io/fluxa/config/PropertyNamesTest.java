package io.fluxa.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyNamesTest {

    @Test
    void knowsAVariableInSmallLetters() {
        PropertyNames names = PropertyNames.of(List.of("fluxa_pools_logs_mysql_uri"));

        assertThat(names.keys()).containsExactly("fluxa.pools.logs.mysql.uri");
    }

    @Test
    void dropsTheDottedEchoOfAVariable() {
        PropertyNames names = PropertyNames.of(List.of(
                "FLUXA_POOLS_MY_LOGS_MYSQL_MAX_OPEN_CONNECTIONS", "fluxa.pools.my.logs.mysql.max.open.connections"));

        assertThat(names.keys()).containsExactly("fluxa.pools.my_logs.mysql.max-open-connections");
        assertThat(names.unknown()).isEmpty();
    }

    @Test
    void readsAPoolThatIsCalledLikeAStore() {
        PropertyNames names = PropertyNames.of(List.of("FLUXA_POOLS_MYSQL_MYSQL_URI"));

        assertThat(names.pools("mysql")).containsExactly("mysql");
    }

    @Test
    void ignoresOtherPrefixes() {
        PropertyNames names = PropertyNames.of(List.of("fluxation.level", "FLUXATION", "%dev.fluxa.strict", "PATH"));

        assertThat(names.keys()).isEmpty();
        assertThat(names.unknown()).isEmpty();
        assertThat(names.reserved()).isEmpty();
    }
}
