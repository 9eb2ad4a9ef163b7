package io.fluxa.arquillian.shop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels of a product. */
interface LabelCalls extends ShopCalls {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEW                                   | NEW",
                "LAST_PIECES                           | LAST_PIECES",
                "NEW SALE                              | SALE NEW",
                "NEW SALE ORGANIC HANDMADE LAST_PIECES | LAST_PIECES HANDMADE ORGANIC SALE NEW",
                "SALE HANDMADE                         | HANDMADE SALE HANDMADE",
            })
    default void keepsLabelsOnceAndInTheOrderOfTheirDeclaration(String labels, String given) {
        String list = "[\"" + given.replace(" ", "\",\"") + "\"]";
        String body = "{\"name\":\"Chair\",\"categoryId\":" + client().addCategory() + ",\"labels\":" + list + "}";
        JsonObject added = client().row("products", client().add("products", body));
        assertThat(labels(added)).isEqualTo(labels);
        long other = client().addProduct(1, "1");
        JsonObject changed =
                client().put("products/" + other, "{\"labels\":" + list + "}").json();
        assertThat(labels(changed)).isEqualTo(labels);
        assertThat(client().row("products", other)).isEqualTo(changed);
        assertThat(labels(client().get("products?ids=" + other)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)))
                .isEqualTo(labels);
    }

    @Test
    default void tellsNoLabelFromUnknownLabels() {
        long id = client().addProduct(1, "1");
        assertThat(client().row("products", id).isNull("labels")).isTrue();
        client().put("products/" + id, "{\"labels\":[]}");
        assertThat(client().row("products", id).getJsonArray("labels")).isEmpty();
        client().put("products/" + id, "{\"labels\":[\"SALE\"]}");
        client().put("products/" + id, "{\"stock\":3}");
        assertThat(labels(client().row("products", id))).isEqualTo("SALE");
        client().put("products/" + id, "{\"labels\":null}");
        assertThat(client().row("products", id).isNull("labels")).isTrue();
    }

    private static String labels(JsonObject product) {
        return String.join(" ", product.getJsonArray("labels").getValuesAs(JsonString::getString));
    }
}
