package io.fluxa.it.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.EntityStaleException;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are cached, in transactions of a container. */
@FluxaTest(entities = Coin.class)
class JoinedCachesIT {

    private final FakeContainer container = new FakeContainer();
    private Engine engine;
    private CoinProvider coins;
    private FluxaContext context;
    private FluxaContext second;

    @BeforeEach
    void open(MysqlServer server, RedisServer redis) throws Exception {
        MysqlDataSource dataSource = new MysqlDataSource();
        dataSource.setUrl(server.newSchema());
        dataSource.setUser(server.user());
        dataSource.setPassword(server.password());
        engine = Registry.create()
                .mysqlDataSource("default", container.dataSource(dataSource), options -> {})
                .redis("default", redis.uri())
                .entities(Coin.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .transactions(container)
                .validate();
        coins = engine.provider(CoinProvider.class);
        context = engine.newContext();
        second = engine.newContext();
    }

    @AfterEach
    void close() {
        second.clearFlush();
        second.close();
        context.clearFlush();
        context.close();
        engine.close();
    }

    @Test
    void showWhatWasCommittedAndNothingBefore() throws Exception {
        long id = stored("heads");
        assertThat(seen(id)).isEqualTo("heads");

        container.begin();
        coins.mustGetById(context, id).setFace("tails");
        container.commit();

        assertThat(seen(id)).isEqualTo("tails");
    }

    @Test
    void areAsBeforeAfterARollback() throws Exception {
        long id = stored("heads");
        assertThat(seen(id)).isEqualTo("heads");

        container.begin();
        coins.mustGetById(context, id).setFace("tails");
        context.flush();
        container.rollback();

        assertThat(seen(id)).isEqualTo("heads");
        changeBehind();
        assertThat(seen(id)).isEqualTo("heads"); // the key was never broken
    }

    @Test
    void showWhatTheLastOfTwoContextsInOneTransactionHasMadeOfARow() throws Exception {
        container.begin();
        coins.getById(second, 1); // takes part first, so that it is asked to flush first
        CoinEntity coin = coins.create(context);
        coin.setFace("heads");
        context.flush();
        coins.mustGetById(second, coin.getId()).setFace("tails");
        container.commit();

        assertThat(seen(coin.getId())).isEqualTo("tails");
    }

    @Test
    void areNotUsedWhereAnotherContextOfTheTransactionMayHaveChangedThem() throws Exception {
        long id = stored("heads");
        assertThat(seen(id)).isEqualTo("heads");

        container.begin();
        coins.mustGetById(context, id).setFace("tails");
        context.flush();
        assertThat(coins.mustGetById(second, id).getFace()).isEqualTo("tails");
        container.rollback();
    }

    @Test
    void areNotReadAgainOnceMysqlHasShownThatTheyAreOld() throws Exception {
        long id = stored("heads");
        assertThat(seen(id)).isEqualTo("heads");
        changeBehind();

        assertThatThrownBy(() -> rename(id)).isInstanceOf(EntityStaleException.class);

        rename(id);
        assertThat(seen(id)).isEqualTo("tails");
    }

    private void rename(long id) {
        try (FluxaContext other = engine.newContext()) {
            coins.mustGetById(other, id).setFace("tails");
            try {
                other.flush();
            } finally {
                other.clearFlush();
            }
        }
    }

    private long stored(String face) {
        try (FluxaContext other = engine.newContext()) {
            CoinEntity coin = coins.create(other);
            coin.setFace(face);
            other.flush();
            return coin.getId();
        }
    }

    private @Nullable String seen(long id) {
        try (FluxaContext other = engine.newContext()) {
            return coins.getById(other, id).map(CoinEntity::getFace).orElse(null);
        }
    }

    private void changeBehind() {
        try (FluxaContext other = engine.newContext()) {
            engine.mysql("default").exec(other, "UPDATE coin SET face = 'behind', version = version + 1");
        }
    }
}
