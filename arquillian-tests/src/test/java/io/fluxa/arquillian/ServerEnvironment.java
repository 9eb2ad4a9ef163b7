package io.fluxa.arquillian;

import com.mysql.cj.jdbc.MysqlXADataSource;
import io.fluxa.devservices.mysql.MysqlOptions;
import io.fluxa.devservices.mysql.MysqlService;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.devservices.redis.RedisOptions;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what {@code arquillian.xml} refers to, before Arquillian reads it: a MySQL and a Redis server, free ports, a run folder
 * for the server under test, and the arguments of its JVM. Plays the launcher: the application gets addresses as
 * configuration and does not know where they come from.
 */
public final class ServerEnvironment implements LauncherSessionListener {

    private static RunningRedis redis;

    private static final String READY = "it.run";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(READY) == null) {
            prepare(System.getProperty("arquillian.launch"));
        }
    }

    /** The servers of this JVM end with it, after Arquillian has stopped its own. */
    private static void prepare(String container) {
        RunningMysql mysql = new MysqlService()
                .start(MysqlOptions.builder()
                        .name("arquillian-" + container)
                        .database("second")
                        .build());
        redis = new RedisService()
                .start(RedisOptions.builder().name("arquillian-" + container).build());
        Map<String, String> application = new HashMap<>(mysql.configuration());
        application.putAll(redis.configuration());
        application.put("it.second.uri", mysql.jdbcUrl("second"));
        application.put("fluxa.schema.on-start", "safe");
        application.put("it.names", container.equals("liberty") ? "jdbc/" : "java:app/jdbc/");
        if (container.equals("weld")) {
            application.putAll(poolsOfTheClassPath(mysql));
        }
        application.forEach(System::setProperty);
        Map<String, String> server = new HashMap<>(application);
        int[] ports = freePorts(3);
        System.setProperty("it.http.port", String.valueOf(ports[0]));
        System.setProperty("it.management.port", String.valueOf(ports[2]));
        server.put("jboss.http.port", String.valueOf(ports[0]));
        server.put("jboss.https.port", String.valueOf(ports[1]));
        server.put("jboss.management.http.port", String.valueOf(ports[2]));
        System.setProperty(
                "it.server.jvm",
                server.entrySet().stream()
                        .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                        .sorted()
                        .collect(Collectors.joining(" ", "-Xmx512m ", "")));
        Properties sources = dataSources(mysql);
        System.getProperties().putAll(sources);
        sources.setProperty("http.port", String.valueOf(ports[0]));
        Path run = runFolder(container, sources);
        System.setProperty("it.server.name", run.getFileName().toString());
        System.setProperty(READY, run.toString());
    }

    /** In Weld SE every definition of this module is part of the application, also those that need pools of a container elsewhere. */
    private static Map<String, String> poolsOfTheClassPath(RunningMysql mysql) {
        Map<String, String> pools = new HashMap<>();
        for (String pool : List.of("books", "loans")) {
            String prefix = "fluxa.pools." + pool + ".mysql.";
            pools.put(prefix + "uri", mysql.jdbcUrl("second"));
            pools.put(prefix + "user", mysql.user());
            pools.put(prefix + "password", mysql.password());
        }
        return pools;
    }

    /** Held open together, so that they differ. */
    private static int[] freePorts(int count) {
        int[] ports = new int[count];
        ServerSocket[] sockets = new ServerSocket[count];
        try {
            for (int i = 0; i < count; i++) {
                sockets[i] = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ports[i] = sockets[i].getLocalPort();
            }
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException("The system gives out no free port", e);
        }
    }

    /**
     * What DataSources of the container are made of. Both lead to one server, which the driver takes for one resource of a
     * transaction unless each transaction is pinned to its connection.
     */
    private static Properties dataSources(RunningMysql mysql) {
        Properties sources = new Properties();
        sources.setProperty("it.books.uri", driven(mysql.jdbcUrl("app")));
        sources.setProperty("it.loans.uri", driven(mysql.jdbcUrl("second")));
        sources.setProperty("it.user", mysql.user());
        sources.setProperty("it.password", mysql.password());
        sources.setProperty(
                "it.driver",
                MysqlXADataSource.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath());
        return sources;
    }

    private static String driven(String uri) {
        return uri + (uri.contains("?") ? "&" : "?") + "useServerPrepStmts=true&cachePrepStmts=true"
                + "&prepStmtCacheSqlLimit=65536&socketTimeout=60000&pinGlobalTxToPhysicalConnection=true";
    }

    private static Path runFolder(String container, Properties variables) {
        try {
            Path target = Path.of("target", "run").toAbsolutePath();
            Files.createDirectories(target);
            Path run = Files.createTempDirectory(target, container + "-");
            if (container.equals("wildfly")) {
                Files.createDirectory(run.resolve("deployments"));
            } else if (container.equals("liberty")) {
                Path server = Files.createDirectories(libertyServer(run));
                try (InputStream xml = ServerEnvironment.class.getResourceAsStream("/liberty-server.xml")) {
                    Files.copy(xml, server.resolve("server.xml"));
                }
                try (Writer bootstrap = Files.newBufferedWriter(server.resolve("bootstrap.properties"))) {
                    variables.store(bootstrap, null);
                }
            }
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the run of " + container, e);
        }
    }

    /** Named like the run, because the adapter finds its server among all of the machine by that name. */
    private static Path libertyServer(Path run) {
        return run.resolve("servers").resolve(run.getFileName());
    }

    /** The Redis server of the application under test. */
    public static RunningRedis redis() {
        return redis;
    }

    /** The log that the server under test writes. */
    static Path serverLog() {
        Path run = Path.of(System.getProperty(READY));
        return System.getProperty("arquillian.launch").equals("liberty")
                ? libertyServer(run).resolve("logs/messages.log")
                : run.resolve("log/server.log");
    }
}
