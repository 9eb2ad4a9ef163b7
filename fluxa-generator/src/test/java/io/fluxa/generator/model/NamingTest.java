package io.fluxa.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "createdAt, created_at",
        "Order, order",
        "userURL, user_url",
        "URL, url",
        "HTTPLog2, http_log2",
        "aB, a_b",
        "already_snake, already_snake",
        "Mixed_Case, mixed_case",
        "address2Line, address2_line",
        "id, id"
    })
    void snakeCaseSeparatesWords(String java, String mysql) {
        assertThat(Naming.snakeCase(java)).isEqualTo(mysql);
    }
}
