package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.ShopClient.email;
import static io.fluxa.arquillian.shop.ShopClient.unique;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows in caches, and what can be seen of them. */
interface CacheCalls extends ShopCalls {

    @Test
    default void fillsRedisByAColdReadAndAnswersTheNextFromThere() {
        long id = client().addProduct(7, "19.90");
        client().put("products/" + id, "{\"stock\":8}");
        JsonObject cold = explained("products/" + id);
        assertThat(cold.getString("layer")).isEqualTo("mysql");
        assertThat(cold.get("ageMillis")).isEqualTo(JsonValue.NULL);

        assertThat(timing("products/" + id))
                .as("a look, a lease, the SELECT, the fill")
                .matches("mysql;[^,]*statements=1;trips=1, redis;[^,]*statements=3;trips=3");

        JsonObject warm = explained("products/" + id);
        assertThat(warm.getString("layer")).isEqualTo("redis");
        assertThat(warm.getBoolean("stale")).isFalse();
        assertThat(warm.getInt("ageMillis")).isBetween(0, 60_000);
        assertThat(warm.getJsonObject("redis").getString("value")).isEqualTo("row");
        assertThat(timing("products/" + id)).matches("redis;[^,]*statements=1;trips=1");
    }

    @Test
    default void showsAChangeAtOnceAndADeletionAtOnce() {
        long id = client().addProduct(7, "19.90");
        for (int stock = 0; stock < 20; stock++) {
            client().put("products/" + id, "{\"stock\":" + stock + "}");
            assertThat(client().row("products", id).getInt("stock")).isEqualTo(stock);
            assertThat(client().row("products", id).getInt("stock")).isEqualTo(stock);
        }
        assertThat(client().delete("products/" + id).status()).isEqualTo(204);
        client().get("products/" + id).refused(404, null);
        client().get("explain/products/" + id).refused(404, null);
    }

    @Test
    default void saysWhichVersionOfAUserThereIs() {
        long id = client().addUser(email());
        int before = explained("users/" + id).getInt("version");
        client().put("users/" + id, "{\"age\":36}");
        client().row("users", id);
        JsonObject after = explained("users/" + id);
        assertThat(after.getInt("version")).isEqualTo(before + 1);
        assertThat(after.getJsonObject("redis").getInt("expiresInMillis")).isBetween(3_500_000, 3_600_000);
    }

    @Test
    default void keepsCategoriesInProcess() {
        long id = client().addCategory();
        client().row("categories", id);
        JsonObject kept = explained("categories/" + id);
        assertThat(kept.getString("layer")).isEqualTo("local");
        assertThat(kept.getJsonObject("local").getBoolean("kept")).isTrue();
        assertThat(kept.get("redis")).isEqualTo(JsonValue.NULL);
        assertThat(timing("categories/" + id)).as("no store is asked").isEmpty();
        String name = unique("Renamed");
        client().put("categories/" + id, "{\"name\":\"" + name + "\"}");
        assertThat(client().row("categories", id).getString("name")).isEqualTo(name);
    }

    @Test
    default void countsHitsAndMissesPerEntityAndLayer() {
        long category = client().addCategory();
        String email = email();
        long user = client().addUser(email);
        long before = counted("User", "redis", "hits");
        long keptBefore = counted("Category", "local", "hits");
        long foundBefore = counted("User", "uniqueIndexes", "hits");
        for (int read = 0; read < 3; read++) {
            client().row("users", user);
            client().row("categories", category);
            client().get("users?email=" + email);
        }
        assertThat(counted("User", "redis", "hits")).isGreaterThanOrEqualTo(before + 3);
        assertThat(counted("Category", "local", "hits")).isGreaterThanOrEqualTo(keptBefore + 1);
        assertThat(counted("User", "uniqueIndexes", "hits")).isGreaterThanOrEqualTo(foundBefore + 2);
        assertThat(cache("User")
                        .getJsonObject("redis")
                        .getJsonNumber("hitRatio")
                        .doubleValue())
                .isBetween(Double.MIN_VALUE, 1.0);
        assertThat(cache("User").get("local")).isEqualTo(JsonValue.NULL);
        assertThat(client().items("caches"))
                .extracting(entity -> entity.getString("entity"))
                .containsExactlyInAnyOrder("User", "Category", "Product", "Order");
        assertThat(timing("caches")).isEmpty();
    }

    @Test
    default void explainsNothingThatTheShopDoesNotHave() {
        long id = client().addUser();
        client().delete("users/" + id);
        client().get("explain/users/" + id).refused(404, null);
        client().get("explain/users/999999999999").refused(404, null);
        client().get("explain/categories/70000").refused(404, null);
        client().get("explain/visits/1").refused(404, null);
        client().get("explain/users").refused(404, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "1e3", "%20", "99999999999999999999", "0x1"})
    default void refusesToExplainWhatIsNoId(String id) {
        client().get("explain/products/" + id).refused(400, "id");
    }

    private JsonObject explained(String row) {
        return client().get("explain/" + row).json();
    }

    private String timing(String path) {
        return client().get(path).header("Server-Timing");
    }

    private JsonObject cache(String entity) {
        return client().items("caches").stream()
                .filter(item -> item.getString("entity").equals(entity))
                .findFirst()
                .orElseThrow();
    }

    private long counted(String entity, String layer, String number) {
        return cache(entity).getJsonObject(layer).getJsonNumber(number).longValueExact();
    }
}
