package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.ShopClient.email;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a user, given as one object or as one field a part. */
interface AddressCalls extends ShopCalls {

    String NOWHERE = "'address':null";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'address':{'street':'Mill Lane 3','city':'Zürich','postcode':'8001'}",
                "'addressStreet':'Mill Lane 3','addressCity':'Zürich','addressPostcode':'8001'"
            })
    default void keepsAnAddressGivenInEitherForm(String address) {
        JsonObject added = client().row("users", userWith(address));
        assertThat(address(added)).containsExactly("Mill Lane 3", "Zürich", "8001");
        long other = client().addUser();
        JsonObject changed =
                client().put("users/" + other, json("{" + address + "}")).json();
        assertThat(address(changed)).containsExactly("Mill Lane 3", "Zürich", "8001");
        assertThat(client().row("users", other)).isEqualTo(changed);
    }

    @Test
    default void startsAUserWithoutAddress() {
        assertThat(address(client().row("users", client().addUser()))).containsExactly(null, null, null);
        assertThat(address(client().row("users", userWith(NOWHERE)))).containsExactly(null, null, null);
    }

    @Test
    default void changesOnlyTheGivenPartsOfAnAddress() {
        long id = userWith("'address':{'street':'Mill Lane 3','city':'Zürich','postcode':'8001'}");
        assertThat(changed(id, "{'address':{'city':'York'}}")).containsExactly("Mill Lane 3", "York", "8001");
        assertThat(changed(id, "{'addressPostcode':'YO1'}")).containsExactly("Mill Lane 3", "York", "YO1");
        assertThat(changed(id, "{'address':{'street':null}}")).containsExactly(null, "York", "YO1");
        assertThat(changed(id, "{'addressCity':null}")).containsExactly(null, null, "YO1");
        assertThat(changed(id, "{'address':{}}")).containsExactly(null, null, "YO1");
        assertThat(changed(id, "{'age':7}")).containsExactly(null, null, "YO1");
    }

    @Test
    default void clearsTheWholeAddressByNull() {
        long id = userWith("'address':{'street':'Mill Lane 3','city':'Zürich','postcode':'8001'}");
        assertThat(changed(id, "{'address':null}")).containsExactly(null, null, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "address.x        | {'address':{'x':1}}",
                "address.Street   | {'address':{'city':'York','Street':'Mill Lane'}}",
                "address.street   | {'address':{'street':5}}",
                "address.city     | {'address':{'city':['York']}}",
                "address.street   | {'address':{'street':'LONG'}}",
                "address.postcode | {'address':{'postcode':'\\ud800'}}",
                "address          | {'address':'Mill Lane 3, York'}",
                "address          | {'address':[]}",
                "address          | {'address':false}",
                "addressStreet    | {'addressStreet':{}}",
                "addressStreet    | {'addressStreet':'LONG'}",
                "addressPostcode  | {'addressPostcode':8001}",
                "addressCountry   | {'addressCountry':'UK'}",
                "addressCity      | {'address':{'city':'York'},'addressCity':'Turku'}",
                "addressStreet    | {'address':null,'addressStreet':'Mill Lane'}",
                "                 | {'address':{'city':'York','city':'Turku'}}",
            })
    default void refusesBadAddressesAndWritesNothing(String field, String body) {
        long id = userWith("'address':{'street':'Mill Lane 3','city':'Zürich','postcode':'8001'}");
        JsonObject before = client().row("users", id);
        String given = json(body).substring(1);
        client().put("users/" + id, "{\"name\":\"half-written\"," + given).refused(400, field);
        assertThat(client().row("users", id)).isEqualTo(before);
        long total = client().total("users");
        client().post("users", "{\"name\":\"Ada\",\"email\":\"" + email() + "\"," + given)
                .refused(400, field);
        assertThat(client().total("users")).isEqualTo(total);
    }

    private long userWith(String address) {
        return client().add("users", json("{'name':'Ada','email':'" + email() + "'," + address + "}"));
    }

    /** The address after a change, as another request reads it. */
    private List<String> changed(long id, String body) {
        assertThat(client().put("users/" + id, json(body)).status()).isEqualTo(200);
        return address(client().row("users", id));
    }

    private static List<String> address(JsonObject user) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("addressStreet", "addressCity", "addressPostcode")) {
            parts.add(user.isNull(part) ? null : user.getString(part));
        }
        return parts;
    }

    private static String json(String body) {
        return body.replace('\'', '"').replace("LONG", "x".repeat(256));
    }
}
