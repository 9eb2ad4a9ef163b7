package io.fluxa.arquillian.shop;

import static io.fluxa.arquillian.shop.ShopClient.email;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.arquillian.shop.ShopClient.Answer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The one user with an e-mail address. */
interface EmailCalls extends ShopCalls {

    @Test
    default void findsAUserByEmailWithOneStatementAndThenWithNone() {
        String email = email();
        long id = client().addUser(email);
        Answer found = client().get("users?email=" + email);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json()).isEqualTo(client().row("users", id));
        assertThat(found.header("Server-Timing")).matches("mysql;[^,]*statements=1;trips=1, redis;.*");
        assertThat(client().get("users?email=" + email).header("Server-Timing"))
                .as("the id, then the row")
                .matches("redis;[^,]*statements=2;trips=2");
        assertThat(client().get("users?email=" + email.toUpperCase(Locale.ROOT)).json())
                .as("as the unique index compares")
                .isEqualTo(found.json());
    }

    @Test
    default void findsNobodyByAnotherEmail() {
        client().get("users?email=" + email()).refused(404, null);
        client().get("users?email=nobody").refused(404, null);
        client().get("users?email=%25").refused(404, null);
        client().get("users?email=").refused(400, "email");
        client().get("users?email=a@b&page=1").refused(400, "email");
        client().get("users?email=a@b&email=c@d").refused(400, "email");
    }

    @Test
    default void findsTheNextUserWithTheEmailOfADeletedOne() {
        String email = email();
        long first = client().addUser(email);
        client().delete("users/" + first);
        client().get("users?email=" + email).refused(404, null);
        long second = client().addUser(email);
        assertThat(client().get("users?email=" + email).json().getInt("id")).isEqualTo((int) second);
        String other = email();
        client().put("users/" + second, "{\"email\":\"" + other + "\"}");
        client().get("users?email=" + email).refused(404, null);
        assertThat(client().get("users?email=" + other).json().getInt("id")).isEqualTo((int) second);
    }
}
