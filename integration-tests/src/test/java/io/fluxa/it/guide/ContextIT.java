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
class ContextIT {

    private long id;

    @BeforeEach
    void storeAda(FluxaContext ctx, UserProvider users) {
        UserEntity ada = users.create(ctx);
        ada.setName("Ada");
        ada.setEmail("ada@example.com");
        ctx.flush();
        id = ada.getId();
    }

    @Test
    void opensAContextPerUnitOfWork(Engine engine) {
        // guide:begin context
        UserProvider users = engine.provider(UserProvider.class);

        try (FluxaContext ctx = engine.newContext()) {
            UserEntity ada = users.mustGetById(ctx, id);
            ada.setName("Ada Lovelace");
            ctx.flush();
        }
        // guide:end
        try (FluxaContext ctx = engine.newContext()) {
            assertThat(users.mustGetById(ctx, id).getName()).isEqualTo("Ada Lovelace");
        }
    }

    @Test
    void keepsOneObjectPerRow(Engine engine, UserProvider users, Statements statements) {
        try (FluxaContext ctx = engine.newContext()) {
            ctx.logQueries(statements);
            statements.clear();

            // guide:begin identity
            UserEntity first = users.mustGetById(ctx, id);
            UserEntity second = users.mustGetById(ctx, id);

            assertThat(second).isSameAs(first);
            assertThat(statements.mysql()).hasSize(1); // the second one sent nothing
            // guide:end
        }
    }

    @Test
    void forgetsChanges(FluxaContext ctx, UserProvider users) {
        // guide:begin clear-flush
        UserEntity ada = users.mustGetById(ctx, id);
        ada.setName("Nobody");
        assertThat(ctx.dirty()).isTrue();

        ctx.clearFlush();

        assertThat(ctx.dirty()).isFalse();
        assertThat(ada.getName()).isEqualTo("Ada");
        // guide:end
    }

    @Test
    void readsAgain(Engine engine, UserProvider users) {
        try (FluxaContext ctx = engine.newContext()) {
            UserEntity ada = users.mustGetById(ctx, id);
            renameElsewhere(engine, "Ada Lovelace");
            // guide:begin reload
            ctx.reload(ada); // the same object, with what MySQL holds now

            ctx.contextCacheTtl(Duration.ofSeconds(1)); // older rows are read again by the next look-up
            ctx.disableContextCache(); // every look-up by id reads
            // guide:end
            assertThat(ada.getName()).isEqualTo("Ada Lovelace");
        }
    }

    @Test
    void endsInTime(Engine engine, UserProvider users) {
        // guide:begin deadline
        try (FluxaContext ctx = engine.newContext(Duration.ofSeconds(2))) {
            UserEntity ada = users.mustGetById(ctx, id);
            ada.setName("Ada Lovelace");
            ctx.flush();
        }
        // guide:end
    }

    @Test
    void carriesNotesAndIsCopied(FluxaContext ctx, UserProvider users, Statements statements) {
        statements.clear();
        // guide:begin meta
        ctx.meta("request", "r-17");
        try (FluxaContext copy = ctx.copy()) { // the same notes and logs, no entities
            users.mustGetById(copy, id);
        }

        assertThat(statements.mysql().get(0).meta()).containsEntry("request", "r-17");
        // guide:end
    }

    @Test
    void sendsStatementsOfYourOwnWithTheFlush(FluxaContext ctx, UserProvider users, Statements statements) {
        UserEntity ada = users.mustGetById(ctx, id);
        statements.clear();
        // guide:begin pipeline
        ada.setAge(36);
        ctx.mysqlPipeline("default").add("UPDATE user SET email = LOWER(email) WHERE id <> ?", id);
        ctx.flush(); // both in one transaction, the entities first

        assertThat(statements.mysql()).hasSize(2);
        // guide:end
    }

    private void renameElsewhere(Engine engine, String name) {
        try (FluxaContext other = engine.newContext()) {
            engine.provider(UserProvider.class).mustGetById(other, id).setName(name);
            other.flush();
        }
    }

    @Test
    void listsTheProvidersOfAnEngine(Engine engine) {
        // guide:begin engine
        UserProvider users = engine.provider(UserProvider.class);
        List<String> tables = engine.providers().stream()
                .map(provider -> provider.schema().table())
                .toList();

        assertThat(engine.providers()).contains(users);
        assertThat(tables).containsExactly("user");
        assertThat(engine.mysql("default").code()).isEqualTo("default");
        // guide:end
    }
}
