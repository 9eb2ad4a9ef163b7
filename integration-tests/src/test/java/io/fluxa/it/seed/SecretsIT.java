package io.fluxa.it.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaConfig;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.cdc.DebeziumOptions;
import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.clickhouse.ClickhouseOptions;
import io.fluxa.config.ConfigReader;
import io.fluxa.config.ConfigReading;
import io.fluxa.config.FluxaYaml;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.kafka.KafkaConfig;
import io.fluxa.kafka.KafkaOptions;
import io.fluxa.kafka.KafkaSasl;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.redis.RedisClusterConfig;
import io.fluxa.redis.RedisSentinelConfig;
import io.fluxa.redis.RedisServerConfig;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Puts a canary wherever a secret can stand, provokes what can fail, and looks for the canary in everything that comes out. */
@FluxaTest(entities = User.class)
class SecretsIT {

    private static final String CANARY = "c4n4ry7f3";

    private static SeedRedis redis;

    private final Logger logger = Logger.getLogger("io.fluxa");
    private final Queue<String> output = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Listener(output);
    private Level before = Level.INFO;

    /** Keeps every line as a log file would. */
    private static final class Listener extends Handler {
        private final Queue<String> lines;

        Listener(Queue<String> lines) {
            this.lines = lines;
            setFormatter(new SimpleFormatter());
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(getFormatter().format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeAll
    static void startRedis() {
        redis = SeedRedis.start("ann", CANARY, CANARY);
    }

    @AfterAll
    static void stopRedis() {
        redis.close();
    }

    @BeforeEach
    void listen() {
        before = logger.getLevel();
        logger.setLevel(Level.ALL);
        logger.addHandler(listener);
    }

    @AfterEach
    void showNoCanary() {
        logger.removeHandler(listener);
        logger.setLevel(before);
        assertThat(output).isNotEmpty().noneMatch(text -> text.contains(CANARY));
    }

    @Test
    void ofRefusedCredentials(MysqlServer server) {
        keep(catchThrowable(() -> Registry.create()
                .mysql("default", server.jdbcUrl(), server.user(), CANARY, options -> {})
                .validate()));
    }

    @Test
    void ofAServerThatCannotBeReached() {
        keep(catchThrowable(() -> Registry.create()
                .mysql("refused", "root:" + CANARY + "@tcp(127.0.0.1:1)/app?timeout=1s")
                .mysql("unknown", "jdbc:mysql://no-such-host.invalid/app?user=root&password=" + CANARY)
                .validate()));
    }

    @Test
    void ofRedisThatCannotBeUsed() {
        keep(catchThrowable(() -> Registry.create()
                .redis("refused", redis.server() + ":0?user=bob&password=" + CANARY)
                .redis("away", "127.0.0.1:1:0?password=" + CANARY)
                .validate()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "root:" + CANARY + "@localhost/app",
                "root:" + CANARY + "@tcp(localhost:3306/app",
                "root:x@tcp(" + CANARY + ":x)/app",
                "root:" + CANARY + "@tcp(localhost:x)/app",
                "root:x@tcp(localhost:3306)/app?" + CANARY + "=1",
                "root:x@tcp(localhost:3306)/app?timeout=" + CANARY,
                "root:x@tcp(localhost:3306)/%" + CANARY,
                "root:x@unix(/" + CANARY + ")/app",
                "jdbc:mysql://root:" + CANARY + "@/x@localhost/app",
                "jdbc:mysql://localhost/app?user=a&password=" + CANARY + "&allowMultiQueries=true",
                "jdbc:mysql://localhost:" + CANARY + "/app?user=a",
                "jdbc:mysql://(host=localhost,password=" + CANARY + ",protocol=pipe)/app",
                "jdbc:mysql://a,b/app?password=" + CANARY,
                "jdbc:mysql+srv://root:" + CANARY + "@host/app",
                "jdbc:mysql://127.0.0.1:1/app?user=a&password=x&" + CANARY,
                "mysql://root:" + CANARY + "@host/app",
                CANARY,
            })
    void ofAnAddressThatIsRefused(String uri) {
        keep(catchThrowable(() -> Registry.create().mysql("default", uri).validate()));
    }

    @Test
    void ofEveryStoreThatIsRefused() {
        List<FluxaConfig> configs = new ArrayList<>();
        for (String text : List.of(
                CANARY,
                "redis://ann:" + CANARY + "@host:x/0",
                "localhost:6379:0?user=" + CANARY,
                "localhost:6379:0?password=%zz" + CANARY,
                "clickhouse://ann:" + CANARY + "@host:x/db",
                "ann:" + CANARY + "@host",
                "http://" + CANARY + "@host")) {
            configs.add(FluxaConfig.builder()
                    .redis(new RedisServerConfig("server", text))
                    .redis(new RedisSentinelConfig("sentinel", text, null, List.of(text), CANARY, null))
                    .redis(new RedisClusterConfig("cluster", List.of(text), CANARY, null))
                    .clickhouse(new ClickhouseConfig("ch", text, "a", CANARY, ClickhouseOptions.DEFAULTS))
                    .kafka(new KafkaConfig(
                            "events",
                            List.of(text),
                            new KafkaSasl(CANARY, CANARY, CANARY),
                            new KafkaOptions.Builder().requiredAcks(5).build()))
                    .debezium(new DebeziumConfig(text, "events", DebeziumOptions.DEFAULTS))
                    .build());
        }
        for (FluxaConfig config : configs) {
            keep(config.toString());
            keep(config.redis().toString() + config.clickhouse() + config.kafka() + config.debezium());
            keep(config.kafka().get(0).sasl() + "");
            keep(catchThrowable(() -> Registry.from(config).validate()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default: {mysql: {uri: " + CANARY,
                "default: {mysql: {password: [" + CANARY + "]}}",
                "default: {mysql: {" + CANARY + "?: 1}}",
                "default: {redis: {" + CANARY + "%: 1}}",
                "default: {sentinel: {\"m?password=" + CANARY + "\": x, b: y}}",
                "default: *" + CANARY,
                "default: \"" + CANARY,
                "default: {redis: !<" + CANARY + "> x}",
                "default:\n\t" + CANARY,
                "%" + CANARY + " 1\n---\n- a",
                "default: {local_cache: " + CANARY + "}",
                "default: {kafka: {saslPassword: {a: " + CANARY + "}}}",
            })
    void ofYamlThatIsRefused(String yaml) {
        keep(catchThrowable(() -> FluxaYaml.parse(yaml)));
    }

    @Test
    void ofKeysWhoseValuesAreRefused() {
        List<String> keys = List.of(
                "fluxa.strict",
                "fluxa.schema.on-start",
                "fluxa.searches.without-index",
                "fluxa.pools.a.mysql.max-open-connections",
                "fluxa.pools.a.mysql.conn-max-lifetime",
                "fluxa.pools.a.redis.password",
                "fluxa.pools.a.local-cache",
                "fluxa.pools.a.clickhouse.password",
                "fluxa.pools.a.kafka.sasl-password",
                "fluxa.pools.a.kafka.required-acks",
                "fluxa.pools.a.sentinel.database",
                "fluxa.debezium.a.mysql-port",
                "fluxa.async-flush.topic-partitions",
                "fluxa.pools.a.mysql.pasword");
        for (String key : keys) {
            for (String value : List.of(CANARY, CANARY + "${NOT_SET_ANYWHERE}")) {
                ConfigReading reading = ConfigReader.read(new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(Map.of(key, value), "keys", 100))
                        .addDefaultInterceptors()
                        .build());
                keep(reading.toString());
                reading.logWarnings();
                ConfigurationException refused = catchThrowableOfType(
                        ConfigurationException.class,
                        () -> new ConfigReading(reading.config(), all(reading), List.of()).orThrow());
                keep(refused);
            }
        }
    }

    /** Warnings too, as in a strict configuration. */
    private static List<Problem> all(ConfigReading reading) {
        return Stream.concat(reading.problems().stream(), reading.warnings().stream())
                .toList();
    }

    @Test
    void ofAnEngineThatRuns(MysqlServer server) throws Exception {
        String schema = server.newSchema();
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE USER secretive IDENTIFIED WITH mysql_native_password BY '" + CANARY + "'");
            statement.execute("GRANT ALL ON *.* TO secretive");
            try {
                run(new MysqlConfig("default", schema, "secretive", CANARY, MysqlOptions.DEFAULTS));
            } finally {
                statement.execute("DROP USER secretive");
            }
        }
    }

    private void run(MysqlConfig mysql) throws JMException {
        FluxaConfig config = FluxaConfig.builder()
                .mysql(mysql)
                .redis(new RedisServerConfig("default", "redis://ann:" + CANARY + "@" + redis.server() + "/0"))
                .redis(new RedisSentinelConfig("s", "mymaster?password=" + CANARY, null, redis.sentinels(), null, null))
                .clickhouse(new ClickhouseConfig(
                        "ch",
                        "clickhouse://a:" + CANARY + "@h:9000/db?x=" + CANARY,
                        null,
                        null,
                        ClickhouseOptions.DEFAULTS))
                .kafka(new KafkaConfig(
                        "events", List.of("k"), new KafkaSasl("PLAIN", "a", CANARY), KafkaOptions.DEFAULTS))
                .debezium(new DebeziumConfig("http://a:" + CANARY + "@connect", "events", DebeziumOptions.DEFAULTS))
                .option("token", CANARY)
                .onStart(SchemaPolicy.SAFE)
                .build();
        try (Engine engine = Registry.from(config).entities(User.class).validate();
                FluxaContext context = engine.newContext()) {
            keep(config.toString() + mysql + engine + engine.mysqlPools() + context);
            keep(engine.registry().toString());
            keep(engine.registry().redis().toString()
                    + engine.registry().clickhouse()
                    + engine.registry().kafka()
                    + engine.registry().debezium());
            keepBeans();
        }
    }

    private void keep(Throwable failure) {
        assertThat(failure).isNotNull();
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        keep(text.toString());
    }

    private void keep(String text) {
        output.add(text);
    }

    /** Every bean that is not the JDK's, with its attributes. */
    private void keepBeans() throws JMException {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        for (ObjectName name : beans.queryNames(null, null)) {
            if (name.getDomain().startsWith("java") || name.getDomain().startsWith("com.sun")) {
                continue;
            }
            keep(name.toString());
            for (MBeanAttributeInfo attribute : beans.getMBeanInfo(name).getAttributes()) {
                if (attribute.isReadable()) {
                    keep(String.valueOf(beans.getAttribute(name, attribute.getName())));
                }
            }
        }
    }
}
