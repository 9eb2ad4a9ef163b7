package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.ShopClient.email;
import static io.fluxa.arquillian.shop.ShopClient.unique;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.arquillian.shop.ShopClient.Answer;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input: each refused with a code and the field at fault, and nothing half-written. */
interface RefusedCalls extends ShopCalls {

    String LONG_TEXT = "x".repeat(256);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name  | {'email':'a@b'}",
                "email | {'name':'Ada'}",
                "name  | {'name':null,'email':'a@b'}",
                "name  | {'name':'','email':'a@b'}",
                "name  | {'name':'  ','email':'a@b'}",
                "name  | {'name':7,'email':'a@b'}",
                "name  | {'name':'LONG','email':'a@b'}",
                "name  | {'name':'\\ud800','email':'a@b'}",
                "email | {'name':'Ada','email':'nobody'}",
                "email | {'name':'Ada','email':'@b'}",
                "email | {'name':'Ada','email':'a b@c'}",
                "email | {'name':'Ada','email':null}",
                "email | {'name':'Ada','email':'LONG@b'}",
                "age   | {'name':'Ada','email':'a@b','age':256}",
                "age   | {'name':'Ada','email':'a@b','age':-1}",
                "age   | {'name':'Ada','email':'a@b','age':1.5}",
                "age   | {'name':'Ada','email':'a@b','age':'36'}",
                "age   | {'name':'Ada','email':'a@b','age':null}",
                "age   | {'name':'Ada','email':'a@b','age':1e999999999}",
                "id    | {'name':'Ada','email':'a@b','id':1}",
                "agee  | {'name':'Ada','email':'a@b','agee':1}",
            })
    default void refusesBadUsers(String field, String body) {
        long before = client().total("users");
        client().post("users", json(body)).refused(400, field);
        assertThat(client().total("users")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "categoryId | {'categoryId':null}",
                "categoryId | {'categoryId':0}",
                "categoryId | {'categoryId':-1}",
                "categoryId | {'categoryId':65000}",
                "categoryId | {'categoryId':70000}",
                "categoryId | {'categoryId':'1'}",
                "categoryId | {'categoryId':99999999999999999999}",
                "price      | {'price':-0.01}",
                "price      | {'price':0.001}",
                "price      | {'price':100000000}",
                "price      | {'price':'cheap'}",
                "price      | {'price':true}",
                "price      | {'price':1e999999999}",
                "price      | {'price':1e-999999999}",
                "price      | {'price':0e-999999999}",
                "status     | {'status':'SOLD'}",
                "status     | {'status':null}",
                "status     | {'status':1}",
                "stock      | {'stock':-1}",
                "stock      | {'stock':2147483648}",
                "stock      | {'stock':null}",
                "featured   | {'featured':'yes'}",
                "featured   | {'featured':null}",
                "name       | {'name':null}",
                "name       | {'name':'LONG'}",
                "labels     | {'labels':['new']}",
                "labels     | {'labels':['NEW','OLD']}",
                "labels     | {'labels':['NEW',null]}",
                "labels     | {'labels':[1]}",
                "labels     | {'labels':[['NEW']]}",
                "labels     | {'labels':'NEW'}",
                "labels     | {'labels':{'NEW':true}}",
                "labels     | {'labels':31}",
                "label      | {'label':['NEW']}",
            })
    default void changesNothingOfAProductWhenOneFieldIsBad(String field, String body) {
        long id = client().addProduct(5, "12.50");
        JsonObject before = client().get("products/" + id).json();
        String both = "{\"description\":\"half-written\"," + json(body).substring(1);
        client().put("products/" + id, both).refused(400, field);
        assertThat(client().get("products/" + id).json()).isEqualTo(before);
    }

    @Test
    default void refusesAnEmailThatIsTaken() {
        String email = email();
        client().add("users", "{\"name\":\"Ada\",\"email\":\"" + email + "\"}");
        long before = client().total("users");
        client().post("users", "{\"name\":\"Eve\",\"email\":\"" + email + "\"}").refused(409, "email");
        long other = client().addUser();
        client().put("users/" + other, "{\"name\":\"Eve\",\"email\":\"" + email + "\"}")
                .refused(409, "email");
        assertThat(client().get("users/" + other).json().getString("name")).isEqualTo("Ada");
        assertThat(client().total("users")).isEqualTo(before + 1);
    }

    @Test
    default void refusesACategoryNameThatIsTaken() {
        String body = "{\"name\":\"" + unique("Shelf") + "\"}";
        client().add("categories", body);
        client().post("categories", body).refused(409, "name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "5", "{\"name\":\"a\",\"name\":\"b\"}", "{\"name\":\"a\"} x", "{name:1}"})
    default void refusesWhatIsNotOneJsonObject(String body) {
        for (String kind : new String[] {"users", "categories", "products", "orders"}) {
            client().post(kind, body).refused(400, null);
        }
        client().put("categories/" + client().addCategory(), body).refused(400, null);
    }

    @Test
    default void refusesNestingAndNumbersMadeToExhaustIt() {
        client().post("users", "{\"name\":" + "[".repeat(100_000)).refused(400, null);
        String number = "9".repeat(200_000);
        client().post("users", "{\"name\":" + number + "}").refused(400, null);
    }

    @Test
    default void refusesOtherCharacterSetsAndTypes() {
        byte[] latin = "{\"name\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        Answer bytes = client().send(client().request("categories")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(latin)));
        bytes.refused(400, null);
        for (String type : new String[] {"text/plain", "application/xml", "application/json;charset=iso-8859-1"}) {
            client().send(client().request("categories")
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString("{\"name\":\"x\"}")))
                    .refused(415, null);
        }
        Answer untyped =
                client().send(client().request("categories").POST(BodyPublishers.ofString("{\"name\":\"x\"}")));
        assertThat(untyped.status()).isIn(400, 415);
        Answer empty = client().send(client().request("categories").POST(BodyPublishers.noBody()));
        assertThat(empty.status()).isIn(400, 415);
    }

    @Test
    default void refusesBodiesThatAreTooLarge() {
        client().post("categories", "{\"name\":\"" + "x".repeat(1 << 20) + "\"}")
                .refused(413, null);
    }

    @Test
    default void answersUnknownAddressesAndMethodsInJson() {
        client().get("nothing").refused(404, null);
        client().get("users/abc").refused(404, null);
        client().get("users/99999999999999999999").refused(404, null);
        client().get("users/999999999").refused(404, null);
        client().get("categories/70000").refused(404, null);
        client().get("categories/-1").refused(404, null);
        client().delete("users").refused(405, null);
        client().post("users/1", "{}").refused(405, null);
        client().send(client().request("users").header("Accept", "text/html").GET())
                .refused(406, null);
    }

    @Test
    default void refusesExtremeDecimalsAtOnce() {
        long category = client().addCategory();
        long start = System.nanoTime();
        client().post("products", "{\"name\":\"x\",\"categoryId\":" + category + ",\"price\":\"1e-2000000000\"}")
                .refused(400, "price");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private static String json(String body) {
        return body.replace('\'', '"').replace("LONG", LONG_TEXT);
    }
}
