package io.fluxa.arquillian.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.arquillian.shop.ShopClient.Answer;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls about the shop itself: health, schema, cost, demo data, the page. */
interface ServiceCalls extends ShopCalls {

    @Test
    default void isUpWhileItsStoresAnswer() {
        Answer health = client().get("health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().getString("status")).isEqualTo("UP");
        assertThat(health.json().getJsonObject("stores").getString("mysql")).isEqualTo("UP");
        assertThat(health.json().getJsonObject("stores").getString("redis")).isEqualTo("UP");
    }

    @Test
    default void hasNothingToAlterInASchemaItMade() {
        assertThat(client().get("schema").json().getJsonArray("alters")).isEmpty();
        JsonObject applied = client().post("schema/apply-safe", "").json();
        assertThat(applied.getInt("applied")).isZero();
        assertThat(applied.getJsonArray("alters")).isEmpty();
    }

    @Test
    default void saysWhatARequestCostTheStores() {
        long id = client().addUser();
        assertThat(client().get("users/" + id).header("Server-Timing"))
                .matches("redis;dur=[0-9]+\\.[0-9]{3};statements=1;trips=1");
        assertThat(client().put("users/" + id, "{}").header("Server-Timing"))
                .as("an unchanged row sends nothing but its look into the cache")
                .matches("redis;[^,]*statements=1;trips=1");
        assertThat(client().put("users/" + id, "{\"age\":36}").header("Server-Timing"))
                .as("START TRANSACTION, UPDATE and COMMIT; a look, then DEL and PUBLISH in one")
                .matches("mysql;[^,]*statements=1;trips=3, redis;[^,]*statements=3;trips=2");
        assertThat(client().get("users?size=1").header("Server-Timing")).contains("statements=2;trips=2");
    }

    @Test
    default void keepsAnswersOutOfCaches() {
        assertThat(client().get("health").header("Cache-Control")).isEqualTo("no-store");
        assertThat(client().get("nothing").header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    default void fillsTheShopAsOftenAsAsked() {
        long before = client().total("products");
        for (int call = 0; call < 2; call++) {
            JsonObject added = client().post("demo-data?products=60", "").json();
            assertThat(added).containsOnlyKeys("users", "categories", "products", "orders", "milliseconds");
            assertThat(added.getInt("products")).isEqualTo(60);
            assertThat(added.getInt("users")).isEqualTo(12);
            assertThat(added.getInt("orders")).isEqualTo(30);
        }
        assertThat(client().total("products")).isEqualTo(before + 120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10001", "many", "", "1e3"})
    default void refusesToFillTheShopWithNonsense(String products) {
        client().post("demo-data?products=" + products, "").refused(400, "products");
    }

    @Test
    default void servesThePage() {
        Answer page = client().send(client().request("../").GET());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains("id=\"user-form\"").doesNotContain("http:", "https:", "//");
    }
}
