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

    @ParameterizedTest
    @CsvSource({
        "SNAKE_CASE, Order, order, createdAt, created_at, address_street",
        "DECLARED, Order, Order, createdAt, createdAt, addressStreet",
        "GO, Order, Order, createdAt, CreatedAt, AddressStreet",
        "GO, Order, Order, id, ID, AddressStreet"
    })
    void tablesAndColumnsFollowOneWay(
            Naming naming, String definition, String table, String field, String column, String embedded) {
        assertThat(naming.table(definition)).isEqualTo(table);
        assertThat(naming.column("", field)).isEqualTo(column);
        assertThat(naming.column(naming.prefix(naming.column("", "address")), "street"))
                .isEqualTo(embedded);
        assertThat(Naming.of(naming.option())).contains(naming);
    }
}
