package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = User.class)
class ContextCacheIT {

    private long id;

    @BeforeEach
    void storeAda(Engine engine, UserProvider users) {
        try (FluxaContext other = engine.newContext()) {
            UserEntity ada = users.create(other);
            ada.setName("Ada");
            ada.setEmail("ada@example.com");
            other.flush();
            id = ada.getId();
        }
    }

    private void rename(Engine engine, String name) {
        try (FluxaContext other = engine.newContext()) {
            engine.provider(UserProvider.class).mustGetById(other, id).setName(name);
            other.flush();
        }
    }

    @Test
    void readsARowOnce(FluxaContext ctx, UserProvider users, Statements statements) {
        // guide:begin context-cache-once
        UserEntity ada = users.mustGetById(ctx, id);

        assertThat(users.mustGetById(ctx, id)).isSameAs(ada);
        assertThat(users.getByIds(ctx, id)).isEqualTo(List.of(ada));
        assertThat(statements.mysql()).hasSize(1);
        // guide:end
    }

    @Test
    void showsARowAsItWasRead(Engine engine, FluxaContext ctx, UserProvider users) {
        // guide:begin context-cache-reload
        UserEntity ada = users.mustGetById(ctx, id);
        rename(engine, "Ada Lovelace"); // another context, perhaps on another node

        assertThat(users.mustGetById(ctx, id).getName()).isEqualTo("Ada");

        ctx.reload(ada); // asks MySQL, whatever caches have

        assertThat(ada.getName()).isEqualTo("Ada Lovelace");
        // guide:end
    }

    @Test
    void readsAgainWhatIsTooOld(Engine engine, FluxaContext ctx, UserProvider users) {
        // guide:begin context-cache-ttl
        ctx.contextCacheTtl(Duration.ofSeconds(1)); // null: no limit, as at the start
        // guide:end
        ctx.contextCacheTtl(Duration.ofNanos(1));
        UserEntity ada = users.mustGetById(ctx, id);
        rename(engine, "Ada Lovelace");

        assertThat(users.mustGetById(ctx, id)).isSameAs(ada);
        assertThat(ada.getName()).isEqualTo("Ada Lovelace");
    }

    @Test
    void canBeTurnedOff(Engine engine, FluxaContext ctx, UserProvider users) {
        UserEntity ada = users.mustGetById(ctx, id);
        rename(engine, "Ada Lovelace");
        // guide:begin context-cache-off
        ctx.disableContextCache();

        assertThat(users.mustGetById(ctx, id)).isSameAs(ada); // read again, into the same object
        // guide:end
        assertThat(ada.getName()).isEqualTo("Ada Lovelace");
    }

    @Test
    void neverReadsOverChanges(Engine engine, FluxaContext ctx, UserProvider users) {
        ctx.disableContextCache();
        UserEntity ada = users.mustGetById(ctx, id);
        ada.setName("Countess");
        rename(engine, "Ada Lovelace");

        assertThat(users.mustGetById(ctx, id).getName()).isEqualTo("Countess");

        ctx.clearFlush();
    }
}
