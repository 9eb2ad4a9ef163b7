package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.ShopClient.email;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.arquillian.shop.ShopClient.Answer;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Users who are deleted: gone for everybody, and still the ones their orders name. */
interface DeletedUserCalls extends ShopCalls {

    @Test
    default void findsADeletedUserNoMore() {
        long id = client().addUser();
        assertThat(client().delete("users/" + id).status()).isEqualTo(204);
        client().get("users/" + id).refused(404, null);
        client().put("users/" + id, "{\"age\":1}").refused(404, null);
        client().put("users/" + id, "{\"age\":1,\"version\":1}").refused(404, null);
        client().delete("users/" + id).refused(404, null);
        Answer unknown = client().get("users/999999999").refused(404, null);
        assertThat(client().get("users/" + id).json().getString("code"))
                .isEqualTo(unknown.json().getString("code"));
    }

    @Test
    default void givesTheEmailOfADeletedUserToOthersAgainAndAgain() {
        String email = email();
        long first = client().addUser(email);
        client().post("users", "{\"name\":\"Eve\",\"email\":\"" + email + "\"}").refused(409, "email");
        assertThat(client().delete("users/" + first).status()).isEqualTo(204);
        long second = client().addUser(email);
        assertThat(second).isNotEqualTo(first);
        client().post("users", "{\"name\":\"Eve\",\"email\":\"" + email + "\"}").refused(409, "email");
        assertThat(client().delete("users/" + second).status()).isEqualTo(204);
        long third = client().addUser();
        Answer renamed = client().put("users/" + third, "{\"email\":\"" + email + "\"}");
        assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
        client().get("users/" + first).refused(404, null);
        client().get("users/" + second).refused(404, null);
    }

    @Test
    default void leavesDeletedUsersOutOfLists() {
        long before = client().total("users");
        long kept = client().addUser();
        long gone = client().addUser();
        assertThat(client().total("users")).isEqualTo(before + 2);
        client().delete("users/" + gone);
        assertThat(client().total("users")).isEqualTo(before + 1);
        assertThat(ids(client().get("users?size=5&sort=-id").json()))
                .contains(kept)
                .doesNotContain(gone);
        JsonObject both = client().get("users?ids=" + gone + "," + kept).json();
        assertThat(ids(both)).containsExactly(kept);
        assertThat(both.getInt("total")).isEqualTo(1);
        assertThat(client().get("users?ids=" + gone).json().getInt("total")).isZero();
    }

    @Test
    default void keepsTheIdOfADeletedUserInOrders() {
        long user = client().addUser();
        long order = client().add("orders", order(user, client().addProduct(9, "2.50")));
        client().delete("users/" + user);
        JsonObject kept = client().row("orders", order);
        assertThat(kept.getJsonNumber("userId").longValueExact()).isEqualTo(user);
        JsonObject corrected =
                client().put("orders/" + order, "{\"quantity\":3}").json();
        assertThat(corrected.getJsonNumber("userId").longValueExact()).isEqualTo(user);
        assertThat(corrected.getInt("quantity")).isEqualTo(3);
    }

    @Test
    default void refusesOrdersForADeletedUserAsForAnUnknownOne() {
        long user = client().addUser();
        client().delete("users/" + user);
        long product = client().addProduct(9, "1");
        Answer deleted = client().post("orders", order(user, product)).refused(400, "userId");
        Answer unknown = client().post("orders", order(999_999_999, product)).refused(400, "userId");
        assertThat(deleted.json()).isEqualTo(unknown.json());
        assertThat(client().row("products", product).getInt("stock")).isEqualTo(9);
        long order = client().add("orders", order(client().addUser(), product));
        client().put("orders/" + order, "{\"userId\":" + user + "}").refused(400, "userId");
    }

    @Test
    default void deletesAUserOnceWhenAskedManyTimesAtOnce() {
        long user = client().addUser();
        List<Integer> statuses =
                AtOnce.call(8, () -> client().delete("users/" + user).status());
        assertThat(statuses).containsOnlyOnce(204).isSubsetOf(204, 404, 409);
        client().get("users/" + user).refused(404, null);
    }

    private static List<Long> ids(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getJsonNumber("id").longValueExact())
                .toList();
    }

    private static String order(long user, long product) {
        return "{\"userId\":" + user + ",\"productId\":" + product + ",\"quantity\":1}";
    }
}
