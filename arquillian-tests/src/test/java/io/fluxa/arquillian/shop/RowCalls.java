package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.ShopClient.email;
import static io.fluxa.arquillian.shop.ShopClient.unique;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.arquillian.shop.ShopClient.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** One row: added, read, changed, deleted. */
interface RowCalls extends ShopCalls {

    @Test
    default void addsAUserAndFindsItWhereTheLocationSays() {
        String email = email();
        Answer added = client().post("users", "{\"name\":\"Ada\",\"email\":\"" + email + "\",\"age\":255}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Content-Type")).startsWith("application/json");
        String location = URI.create(added.header("Location")).getPath();
        assertThat(location).isEqualTo("/shop/api/users/" + added.json().getJsonNumber("id"));
        Answer read = client().get(location);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json())
                .isEqualTo(added.json())
                .containsOnlyKeys(
                        "id",
                        "name",
                        "email",
                        "age",
                        "addressStreet",
                        "addressCity",
                        "addressPostcode",
                        "createdAt",
                        "updatedAt",
                        "version");
        assertThat(read.json().getString("name")).isEqualTo("Ada");
        assertThat(read.json().getString("email")).isEqualTo(email);
        assertThat(read.json().getInt("age")).isEqualTo(255);
        Instant created = Instant.parse(read.json().getString("createdAt"));
        assertThat(Duration.between(created, Instant.now())).isLessThan(Duration.ofMinutes(5));
    }

    @Test
    default void changesOnlyTheGivenFieldsOfAUser() {
        long id = client().addUser();
        JsonObject before = client().get("users/" + id).json();
        Answer changed = client().put("users/" + id, "{\"age\":36}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().getInt("age")).isEqualTo(36);
        assertThat(changed.json().getString("email")).isEqualTo(before.getString("email"));
        assertThat(client().get("users/" + id).json()).isEqualTo(changed.json());
    }

    @Test
    default void acceptsAChangeOfNothing() {
        long id = client().addUser();
        JsonObject before = client().get("users/" + id).json();
        Answer changed = client().put("users/" + id, "{}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json()).isEqualTo(before);
    }

    @Test
    default void keepsACategoryByItsName() {
        String name = unique("Shoes");
        long id = client().add("categories", "{\"name\":\"" + name + "\"}");
        assertThat(client().get("categories/" + id).json())
                .isEqualTo(Json.createObjectBuilder()
                        .add("id", id)
                        .add("name", name)
                        .build());
        String other = unique("Boots");
        assertThat(client().put("categories/" + id, "{\"name\":\"" + other + "\"}")
                        .json()
                        .getString("name"))
                .isEqualTo(other);
        assertThat(client().delete("categories/" + id).status()).isEqualTo(204);
        client().get("categories/" + id).refused(404, null);
    }

    @Test
    default void startsAProductAsAnEmptyDraft() {
        long category = client().addCategory();
        JsonObject product = client().post("products", "{\"name\":\"Chair\",\"categoryId\":" + category + "}")
                .json();
        JsonObject read = client().get("products/" + product.getInt("id")).json();
        assertThat(read)
                .isEqualTo(Json.createObjectBuilder()
                        .add("id", product.getInt("id"))
                        .add("name", "Chair")
                        .addNull("description")
                        .addNull("price")
                        .add("categoryId", category)
                        .add("status", "DRAFT")
                        .addNull("labels")
                        .add("stock", 0)
                        .add("featured", false)
                        .build())
                .isEqualTo(product);
    }

    @Test
    default void tellsAnAbsentFieldFromANullOne() {
        long id = client().addProduct(7, "19.90");
        client().put("products/" + id, "{\"description\":\"made of oak\",\"featured\":true,\"status\":\"ACTIVE\"}");
        JsonObject kept = client().put("products/" + id, "{\"stock\":8}").json();
        assertThat(kept.getString("description")).isEqualTo("made of oak");
        assertThat(kept.getJsonNumber("price").bigDecimalValue()).isEqualByComparingTo("19.90");
        assertThat(kept.getBoolean("featured")).isTrue();
        client().put("products/" + id, "{\"description\":null,\"price\":null}");
        JsonObject cleared = client().get("products/" + id).json();
        assertThat(cleared.isNull("description")).isTrue();
        assertThat(cleared.isNull("price")).isTrue();
        assertThat(cleared.getInt("stock")).isEqualTo(8);
        assertThat(cleared.getString("status")).isEqualTo("ACTIVE");
    }

    @Test
    default void keepsDecimalsExactlyGivenAsNumbersOrTexts() {
        long id = client().addProduct(0, "\"0.07\"");
        for (String price : new String[] {"0.01", "19.9", "99999999.99", "\"1234.50\"", "0", "1e3"}) {
            client().put("products/" + id, "{\"price\":" + price + "}");
            BigDecimal read =
                    client().get("products/" + id).json().getJsonNumber("price").bigDecimalValue();
            assertThat(read).isEqualByComparingTo(new BigDecimal(price.replace("\"", "")));
        }
    }

    @Test
    default void keepsTextsOfEveryScript() {
        long id = client().addProduct(0, "1");
        for (String text : new String[] {
            "Łucja 𝄞 😀 👩‍👩‍👧 \u05e9\u05dc\u05d5\u05dd 漢字", "<b>bold</b> & 'quoted' \"twice\" \\ back",
                    "'; DROP TABLE `product`; --",
            "line\nline\ttab", " padded ", "%_?:1 {}"
        }) {
            String body = Json.createObjectBuilder()
                    .add("name", text)
                    .add("description", text)
                    .build()
                    .toString();
            assertThat(client().put("products/" + id, body).status()).isEqualTo(200);
            JsonObject read = client().get("products/" + id).json();
            assertThat(read.getString("name")).isEqualTo(text);
            assertThat(read.getString("description")).isEqualTo(text);
        }
    }

    @Test
    default void keepsTextsAsLongAsTheirColumns() {
        String name = "😀".repeat(120);
        JsonObject user = client().post("users", "{\"name\":\"" + name + "\",\"email\":\"" + email() + "\"}")
                .json();
        assertThat(client().get("users/" + user.getInt("id")).json().getString("name"))
                .isEqualTo(name);
        long product = client().addProduct(0, "1");
        String description = "long ".repeat(100_000);
        client().put("products/" + product, "{\"description\":\"" + description + "\"}");
        assertThat(client().get("products/" + product).json().getString("description"))
                .isEqualTo(description);
    }
}
