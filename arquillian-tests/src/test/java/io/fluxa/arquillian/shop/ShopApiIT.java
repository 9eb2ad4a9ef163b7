package io.fluxa.arquillian.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.arquillian.ServerEnvironment;
import io.fluxa.arquillian.shop.ShopClient.Answer;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shop's promises, on each server. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ShopApiIT extends ShopApiContract {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ArquillianResource
    URL address;

    @Deployment(testable = false)
    static WebArchive archive() {
        return ShopArchive.load();
    }

    @Test
    void readsOnAndRefusesChangesWhileRedisDoesNotAnswer() {
        long id = client().addProduct(7, "19.90");
        ServerEnvironment.redis().pause();
        try {
            assertThat(client().row("products", id).getInt("stock")).isEqualTo(7);
            Answer refused = client().put("products/" + id, "{\"stock\":8}").refused(503, null);
            assertThat(refused.header("Retry-After")).isNotEmpty();
            assertThat(client().row("products", id).getInt("stock")).isEqualTo(7);
            assertThat(redisHealth()).isEqualTo("DOWN");
            assertThat(client().get("health").status()).isEqualTo(200);
        } finally {
            ServerEnvironment.redis().resume();
        }
        await(() -> redisHealth().equals("UP"));
        assertThat(client().put("products/" + id, "{\"stock\":8}").status()).isEqualTo(200);
        assertThat(client().row("products", id).getInt("stock")).isEqualTo(8);
    }

    private String redisHealth() {
        return client().get("health").json().getJsonObject("stores").getString("redis");
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
        }
    }

    @Override
    protected URI shop() {
        return URI.create(address.toString());
    }
}
