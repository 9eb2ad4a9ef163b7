package io.fluxa.internal.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    @ParameterizedTest
    @CsvSource({
        "5000, 60000, 5000, 60000",
        "5000, 0, 5000, 0",
        "0, 60000, 60000, 60000",
        "5000, 500, 500, 500",
        "0, 0, 0, 0",
    })
    void waitsAtTheLoginNoLongerThanForAConnection(int connect, int socket, int login, int statements) {
        Properties driver = new Properties();
        driver.setProperty("connectTimeout", Integer.toString(connect));
        driver.setProperty("socketTimeout", Integer.toString(socket));

        assertThat(Patience.of(driver)).isEqualTo(new Patience(login, statements));
    }

    @Test
    void waitsForEverWhenNothingIsSaid() {
        assertThat(Patience.of(new Properties())).isEqualTo(new Patience(0, 0));
    }
}
