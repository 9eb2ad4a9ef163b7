package io.fluxa.it.search;

import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Author.class)
class OneConnectionIT {

    @Test
    void isEnoughForAProjectionThatSearches(MysqlServer server) {
        try (Engine engine = Registry.create()
                        .mysql(
                                "default",
                                server.newSchema(),
                                server.user(),
                                server.password(),
                                options -> options.maxOpenConnections(1).acquireTimeout(Duration.ofSeconds(5)))
                        .entities(Author.class)
                        .schemaOnStart(SchemaPolicy.SAFE)
                        .validate();
                FluxaContext context = engine.newContext()) {
            AuthorProvider authors = engine.provider(AuthorProvider.class);
            for (String name : List.of("Ada", "Bob", "Bob")) {
                authors.create(context).setName(name);
            }
            context.flush();
            Projection<AuthorEntity, Long> alike =
                    Projection.of(AuthorFields.NAME, name -> authors.count(context, where(AuthorFields.NAME.eq(name))));

            assertThat(authors.select(context, Query.all(), alike)).containsExactly(1L, 2L, 2L);
            context.transaction(
                    tx -> assertThat(authors.select(tx, Query.all(), alike)).containsExactly(1L, 2L, 2L));
        }
    }
}
