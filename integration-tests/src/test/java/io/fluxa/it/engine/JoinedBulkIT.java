package io.fluxa.it.engine;

import static io.fluxa.query.Query.where;
import static io.fluxa.query.Update.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.observe.QueryEvent;
import io.fluxa.query.Query;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bulk changes in transactions of a container. */
@FluxaTest(entities = Account.class)
class JoinedBulkIT {

    private final FakeContainer container = new FakeContainer();
    private final List<QueryEvent> statements = new ArrayList<>();
    private Engine engine;
    private AccountProvider accounts;
    private FluxaContext context;
    private AccountEntity ann;

    @BeforeEach
    void storeAnAccount(MysqlServer server) {
        MysqlDataSource dataSource = new MysqlDataSource();
        dataSource.setUrl(server.newSchema());
        dataSource.setUser(server.user());
        dataSource.setPassword(server.password());
        engine = Registry.create()
                .mysqlDataSource("default", container.dataSource(dataSource), options -> {})
                .entities(Account.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .transactions(container)
                .validate();
        accounts = engine.provider(AccountProvider.class);
        context = engine.newContext();
        ann = accounts.create(context);
        ann.setOwner("ann");
        context.flush();
        context.logQueries(statements::add);
    }

    @AfterEach
    void close() {
        context.close();
        engine.close();
    }

    @Test
    void areStoredWithTheTransaction() throws Exception {
        container.begin();
        assertThat(accounts.updateMany(context, Query.all(), set(AccountFields.OWNER, "bob")))
                .isEqualTo(1);
        assertThat(statements).extracting(QueryEvent::operation).containsExactly("EXEC");
        container.commit();

        assertThat(owner()).isEqualTo("bob");
        assertThat(accounts.mustGetById(context, ann.getId()).getOwner()).isEqualTo("bob");
    }

    @Test
    void areTakenBackWithTheTransaction() throws Exception {
        container.begin();
        accounts.deleteMany(context, where(AccountFields.OWNER.eq("ann")));
        assertThat(accounts.getById(context, ann.getId())).isEmpty();
        container.rollback();

        assertThat(owner()).isEqualTo("ann");
        assertThat(accounts.mustGetById(context, ann.getId())).isSameAs(ann);
    }

    @Test
    void areRefusedInATransactionThatCanOnlyBeRolledBack() throws Exception {
        container.begin();
        container.setRollbackOnly();
        IllegalUseException refused =
                catchThrowableOfType(IllegalUseException.class, () -> accounts.deleteMany(context, Query.all()));
        container.rollback();

        assertThat(refused.code()).isEqualTo(ErrorCode.ROLLBACK_ONLY);
        assertThat(statements).isEmpty();
        assertThat(owner()).isEqualTo("ann");
    }

    private String owner() {
        try (FluxaContext other = engine.newContext()) {
            return accounts.mustGetById(other, ann.getId()).getOwner();
        }
    }
}
