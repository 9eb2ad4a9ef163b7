package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.ShopClient.email;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.arquillian.shop.ShopClient.Answer;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several people who change one user. */
interface VersionCalls extends ShopCalls {

    @Test
    default void countsTheChangesOfAUser() {
        long id = client().addUser();
        assertThat(version(id)).isZero();
        assertThat(client().put("users/" + id, "{\"age\":1}").json().getInt("version"))
                .isEqualTo(1);
        assertThat(client().put("users/" + id, "{\"age\":1}").json().getInt("version"))
                .as("a change of nothing does not count")
                .isEqualTo(1);
        assertThat(client().put("users/" + id, "{\"age\":2}").json().getInt("version"))
                .isEqualTo(2);
        assertThat(version(id)).isEqualTo(2);
    }

    @Test
    default void acceptsAChangeOfTheNewestVersion() {
        long id = client().addUser();
        for (int version = 0; version < 3; version++) {
            Answer changed = change(id, 50 + version, version);
            assertThat(changed.status()).as(changed.text()).isEqualTo(200);
            assertThat(changed.json().getInt("version")).isEqualTo(version + 1);
        }
    }

    @Test
    default void refusesAChangeOfAnotherVersion() {
        long id = client().addUser();
        client().put("users/" + id, "{\"age\":40}");
        JsonObject before = client().row("users", id);
        for (int other : new int[] {0, 2, Integer.MAX_VALUE}) {
            Answer refused = change(id, 50, other).refused(409, "version");
            assertThat(refused.json().getString("code")).isEqualTo("FLX-9010");
            assertThat(refused.json().getString("message")).contains("changed meanwhile");
        }
        client().put("users/" + id, "{\"version\":0}").refused(409, "version");
        assertThat(client().row("users", id)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"1\"", "1.5", "-1", "2147483648", "true", "[0]", "{}"})
    default void refusesWhatIsNoVersion(String version) {
        long id = client().addUser();
        client().put("users/" + id, "{\"age\":50,\"version\":" + version + "}").refused(400, "version");
        assertThat(client().row("users", id).getInt("age")).isZero();
    }

    @Test
    default void takesNoVersionForANewUser() {
        String body = "{\"name\":\"Ada\",\"email\":\"" + email() + "\",\"version\":0}";
        client().post("users", body).refused(400, "version");
        client().put("categories/" + client().addCategory(), "{\"version\":0}").refused(400, "version");
    }

    @RepeatedTest(5)
    default void letsOneOfTwoChangesOfOneVersionThrough() {
        long id = client().addUser();
        AtomicInteger ages = new AtomicInteger(30);
        List<Answer> answers = AtOnce.call(2, () -> change(id, ages.incrementAndGet(), 0));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        JsonObject stored = client().row("users", id);
        for (Answer answer : answers) {
            if (answer.status() == 200) {
                assertThat(stored).isEqualTo(answer.json());
            } else {
                answer.refused(409, "version");
                assertThat(answer.json().getString("code")).isEqualTo("FLX-9010");
            }
        }
    }

    @Test
    default void losesNoChangeThatItAccepted() {
        long id = client().addUser();
        AtomicInteger ages = new AtomicInteger();
        List<Integer> statuses = AtOnce.call(
                30,
                () -> client().put("users/" + id, "{\"age\":" + ages.incrementAndGet() + "}")
                        .status());
        assertThat(statuses).containsOnly(200, 409).contains(200);
        long accepted = statuses.stream().filter(status -> status == 200).count();
        assertThat(version(id)).isEqualTo((int) accepted);
    }

    private int version(long id) {
        return client().row("users", id).getInt("version");
    }

    private Answer change(long id, int age, int version) {
        return client().put("users/" + id, "{\"age\":" + age + ",\"version\":" + version + "}");
    }
}
