package io.fluxa.it.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.EngineRegistry;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.kafka.KafkaConsumerGroup;
import io.fluxa.kafka.KafkaTopic;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.redis.RedisSettings.Kind;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The program on the registry page of the original's guide, in Java: the same definitions and pools. */
@FluxaTest(entities = User.class)
class OriginalProgramIT {

    private static SeedRedis redis;
    private static String cache = "";
    private static String sessions = "";
    private static String[] sentinels = {};

    @BeforeAll
    static void startRedis() {
        redis = SeedRedis.start("user", "secret", "");
        cache = redis.server() + ":0";
        sessions = redis.server() + ":1?user=user&password=secret";
        sentinels = redis.sentinels().toArray(String[]::new);
    }

    @AfterAll
    static void stopRedis() {
        redis.close();
    }

    @Test
    void startsWithEveryPoolOfThePage(MysqlServer server) {
        String app = goAddress(server, server.newSchema());
        String logs = goAddress(server, server.newSchema());

        // guide:begin registry-complete
        Registry registry = Registry.create()
                .mysql("default", app) // user:password@tcp(localhost:3306)/app
                .mysql("logs", logs, mysql -> mysql.maxOpenConnections(50))
                .redis("default", cache) // localhost:6379:0
                .redis("sessions", sessions) // localhost:6379:1?user=user&password=secret
                .redisSentinel("cluster", "mymaster:0", sentinels) // ":26379", "192.168.1.2:26379"
                .localCache("default", 100_000)
                .localCache("static_data", 0) // no limit
                .clickhouse("analytics", "clickhouse://localhost:9000/default")
                .clickhouse("ch_logs", "clickhouse://localhost:9000/logs", ch -> ch.maxOpenConnections(20))
                .kafka("events", List.of("localhost:9092"), kafka -> kafka.clientId("my-service"))
                .kafkaConsumerGroup(KafkaConsumerGroup.of("my-group", "events").topics("orders"))
                .kafkaTopic(KafkaTopic.of("orders", "events")
                        .partitions(6)
                        .replicationFactor(3)
                        .retentionMs(86_400_000)
                        .cleanupPolicy("delete"))
                .debeziumConnectUrl("http://localhost:8083", "events")
                .asyncFlush("events", async -> async.topicPartitions(6))
                .option("app_name", "my-service")
                .entities(User.class, Product.class, Category.class, Order.class)
                .schemaOnStart(SchemaPolicy.SAFE);

        try (Engine engine = registry.validate();
                FluxaContext context = engine.newContext()) {
            UserEntity user = engine.provider(UserProvider.class).create(context);
            user.setName("Ann");
            user.setEmail("ann@example.com");
            context.flush();

            assertThat(engine.option("app_name")).contains("my-service");
            assertThat(engine.mysqlPools()).extracting(MysqlPool::code).containsExactly("default", "logs");
        }
        // guide:end
    }

    @Test
    void storesOneOfEachEntityAndShowsWhatItWasBuiltFrom(MysqlServer server) {
        Registry registry = Registry.create()
                .mysql("default", goAddress(server, server.newSchema()))
                .redis("default", redis.server() + ":3")
                .entities(User.class, Product.class, Category.class, Order.class)
                .schemaOnStart(SchemaPolicy.SAFE);

        try (Engine engine = registry.validate();
                FluxaContext context = engine.newContext()) {
            storeOneOfEach(engine, context);
            EngineRegistry shown = engine.registry();
            assertThat(shown.mysql().get("default").database())
                    .isEqualTo(engine.mysql("default").database());
            assertThat(shown.redis().get("default").kind()).isEqualTo(Kind.SERVER);
            assertThat(shown.entities()).hasSize(4);
            assertThat(shown.entity("Product"))
                    .hasValueSatisfying(schema -> assertThat(schema.table()).isEqualTo("ProductEntity"));
            assertThat(shown.entity("Nothing")).isEmpty();
            assertThat(engine.option("app_name")).isEmpty();
        }
    }

    private static void storeOneOfEach(Engine engine, FluxaContext context) {
        CategoryEntity shoes = engine.provider(CategoryProvider.class).create(context);
        shoes.setName("shoes");
        ProductEntity boot = engine.provider(ProductProvider.class).create(context);
        boot.setName("boot");
        boot.setPrice(9.5);
        boot.setCategory(shoes);
        UserEntity ann = engine.provider(UserProvider.class).create(context);
        ann.setName("Ann");
        ann.setEmail("ann@example.com");
        ann.setAge(200);
        OrderEntity order = engine.provider(OrderProvider.class).create(context);
        order.setUser(ann);
        order.setProduct(boot);
        order.setQuantity(3);
        context.flush();

        try (FluxaContext fresh = engine.newContext()) {
            OrderEntity found = engine.provider(OrderProvider.class).mustGetById(fresh, order.getId());
            assertThat(found.getQuantity()).isEqualTo(3);
            assertThat(found.mustGetUser(fresh).getAge()).isEqualTo(200);
            assertThat(found.mustGetProduct(fresh).getStatus()).isEqualTo(Product.Status.DRAFT);
            assertThat(found.mustGetProduct(fresh).mustGetCategory(fresh).getName())
                    .isEqualTo("shoes");
        }
    }

    /** The form of the Go driver. */
    private static String goAddress(MysqlServer server, String jdbcUrl) {
        String place = jdbcUrl.substring("jdbc:mysql://".length()).replaceAll("\\?.*", "");
        int slash = place.indexOf('/');
        return server.user() + ":" + server.password() + "@tcp(" + place.substring(0, slash) + ")"
                + place.substring(slash);
    }
}
