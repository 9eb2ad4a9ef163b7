package io.fluxa.arquillian.shop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several rows: pages, orders, ids. */
interface ListCalls extends ShopCalls {

    @Test
    default void showsTheNewestRowsFirstWhenAskedTo() {
        long first = client().addUser();
        long second = client().addUser();
        long third = client().addUser();
        assertThat(client().ids("users?size=3&sort=-id")).containsExactly(third, second, first);
    }

    @Test
    default void goesThroughAllRowsPageByPage() {
        client().addCategory();
        client().addCategory();
        client().addCategory();
        JsonObject page = client().get("categories?page=1&size=2").json();
        long total = page.getJsonNumber("total").longValueExact();
        List<Long> seen = new ArrayList<>();
        for (int number = 1; seen.size() < total; number++) {
            List<Long> ids = client().ids("categories?page=" + number + "&size=2");
            assertThat(ids).isNotEmpty();
            seen.addAll(ids);
        }
        assertThat(seen).hasSize((int) total).doesNotHaveDuplicates().isSorted();
        JsonObject beyond = client().get("categories?size=2&page=" + total).json();
        assertThat(beyond.getJsonArray("items")).isEmpty();
        assertThat(beyond.getJsonNumber("total").longValueExact()).isEqualTo(total);
    }

    @Test
    default void showsTwentyRowsUnlessToldOtherwise() {
        for (int i = 0; i < 21; i++) {
            client().addCategory();
        }
        assertThat(client().ids("categories")).hasSize(20);
        assertThat(client().ids("categories?size=21")).hasSize(21);
    }

    @Test
    default void findsSeveralRowsByTheirIds() {
        long one = client().addUser();
        long other = client().addUser();
        assertThat(client().ids("users?ids=" + other + "," + one + ",999999999," + other))
                .containsExactly(other, one);
        assertThat(client().get("users?ids=999999999").json().getInt("total")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "page, page=0",
        "page, page=-1",
        "page, page=x",
        "page, page=",
        "page, page=99999999999",
        "page, page=1.5",
        "size, size=0",
        "size, size=201",
        "size, size=x",
        "sort, sort=nothing",
        "sort, sort=",
        "ids, ids=",
        "ids, 'ids=1,x'"
    })
    default void refusesPagesThatCannotBe(String field, String query) {
        for (String kind : List.of("users", "categories", "products", "orders")) {
            client().get(kind + "?" + query).refused(400, field);
        }
    }
}
