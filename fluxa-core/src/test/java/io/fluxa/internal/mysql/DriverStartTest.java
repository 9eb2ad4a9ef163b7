package io.fluxa.internal.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.AbandonedConnectionCleanupThread;
import com.mysql.cj.jdbc.NonRegisteringDriver;
import org.junit.jupiter.api.Test;

class DriverStartTest {

    @Test
    void loadsTheDriverWithoutItsThreadAndLeavesNoProperty() throws Exception {
        DriverStart.ensure();
        new NonRegisteringDriver();

        assertThat(AbandonedConnectionCleanupThread.isAlive()).isFalse();
        assertThat(System.getProperty("com.mysql.cj.disableAbandonedConnectionCleanup"))
                .isNull();
    }
}
