package io.fluxa.internal.mysql;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.PropertySet;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the driver is told: what must be so, what is fast unless the user says otherwise, and what is refused. */
final class DriverOptions {

    private static final Logger LOG = System.getLogger("io.fluxa.mysql");

    /** Options whose other value would make the pool unsafe or wrong. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("allowLoadLocalInfile", "false"),
            Map.entry("allowUrlInLocalInfile", "false"),
            Map.entry("allowMultiQueries", "false"),
            Map.entry("autoDeserialize", "false"),
            Map.entry("autoReconnect", "false"),
            Map.entry("autoReconnectForPools", "false"),
            Map.entry("dnsSrv", "false"),
            Map.entry("useAffectedRows", "false"),
            Map.entry("jdbcCompliantTruncation", "true"),
            // Times would lose their fractions, results their end, and a COMMIT could be left out.
            Map.entry("sendFractionalSeconds", "true"),
            Map.entry("maxRows", "-1"),
            Map.entry("useLocalTransactionState", "false"),
            // These write statements with their values to a log or into messages.
            Map.entry("enablePacketDebug", "false"),
            Map.entry("traceProtocol", "false"),
            Map.entry("profileSQL", "false"),
            Map.entry("logSlowQueries", "false"),
            Map.entry("explainSlowQueries", "false"),
            Map.entry("useUsageAdvisor", "false"),
            Map.entry("autoGenerateTestcaseScript", "false"),
            Map.entry("dumpQueriesOnException", "false"),
            Map.entry("includeInnodbStatusInDeadlockExceptions", "false"),
            // After a broken PREPARE the driver would send the statement as text on the same connection.
            Map.entry("emulateUnsupportedPstmts", "false"),
            Map.entry("processEscapeCodesForPrepStmts", "false"),
            Map.entry("characterEncoding", "UTF-8"));

    /** Options that name files to read or classes to load. */
    private static final Set<String> REFUSED = Set.of(
            "allowLoadLocalInfileInPath",
            "queryInterceptors",
            "connectionLifecycleInterceptors",
            "exceptionInterceptors",
            "propertiesTransform",
            "socketFactory",
            "useConfigs",
            "profilerEventHandler",
            "queryInfoCacheFactory",
            "serverConfigCacheFactory",
            "clientInfoProvider",
            "logger",
            "authenticationPlugins",
            "authenticationOpenidConnectCallbackHandler",
            "authenticationWebAuthnCallbackHandler",
            "loadBalanceExceptionChecker",
            "ha.loadBalanceStrategy");

    /**
     * What makes reads by id three times faster, and bounds every wait; the user's own value wins. The default limit of
     * 256 characters for a cached statement would prepare and close wide tables at each call.
     */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("useServerPrepStmts", "true"),
            Map.entry("cachePrepStmts", "true"),
            Map.entry("prepStmtCacheSqlLimit", "65536"),
            Map.entry("useUnbufferedInput", "false"),
            Map.entry("useLocalSessionState", "true"),
            Map.entry("connectionTimeZone", "UTC"),
            Map.entry("connectTimeout", "5000"),
            Map.entry("socketTimeout", "60000"),
            Map.entry("tcpKeepAlive", "true"));

    /** The driver tells options apart by case and would ignore what a person meant, for good or for harm. */
    private static final Map<String, String> CANONICAL = canonicalNames();

    private static final Set<String> FAST = Set.of("useServerPrepStmts", "cachePrepStmts", "useUnbufferedInput");

    private static final String CACHE_SIZE = "prepStmtCacheSize";
    private static final int SMALLEST_CACHE = 32;
    private static final int LARGEST_CACHE = 512;

    private final Map<String, String> options;

    private DriverOptions(Map<String, String> options) {
        this.options = options;
    }

    /** The name of an option as the driver knows it; one that the driver does not know stays as it is. */
    static String canonical(String name) {
        return CANONICAL.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    /** The options of a pool; adds a problem for each that is refused. */
    static DriverOptions of(MysqlAddress address, PlaceProblems problems) {
        Map<String, String> options = new HashMap<>(USUAL);
        new TreeMap<>(address.options()).forEach((name, value) -> {
            checkGiven(name, value, problems);
            options.put(name, value);
        });
        options.putAll(FIXED);
        options.remove("autoDeserialize");
        return new DriverOptions(options);
    }

    /**
     * Fits the number of statements that each connection keeps prepared to the server: all connections of the pool together
     * use three quarters of what the server keeps.
     */
    DriverOptions fitted(ServerFacts server, int connections) {
        Map<String, String> fitted = new HashMap<>(options);
        long share = server.maxPreparedStatements() * 3 / 4 / Math.max(1, connections);
        fitted.putIfAbsent(CACHE_SIZE, Long.toString(Math.min(LARGEST_CACHE, Math.max(SMALLEST_CACHE, share))));
        return new DriverOptions(fitted);
    }

    /** The options in the driver's form, without credentials. */
    Properties properties() {
        Properties properties = new Properties();
        properties.putAll(options);
        return properties;
    }

    /**
     * Compares what a connection really uses with what was asked for. The driver turns the check for truncation off again when
     * the server does it, which the mode of the session shows.
     */
    void verify(PropertySet effective, PlaceProblems problems) {
        new TreeMap<>(options).forEach((name, asked) -> {
            PropertyKey key = PropertyKey.fromValue(name);
            boolean handedOver = key == PropertyKey.jdbcCompliantTruncation;
            if (key != null
                    && !handedOver
                    && !same(asked, effective.getProperty(key).getStringValue())) {
                refuse(problems, name, "does not take effect in the driver although it is set");
            }
        });
        REFUSED.forEach(name -> {
            PropertyKey key = PropertyKey.fromValue(name);
            if (key != null && effective.getProperty(key).isExplicitlySet()) {
                refuse(problems, name, "is in effect although nothing sets it here");
            }
        });
    }

    private static Map<String, String> canonicalNames() {
        Map<String, String> names = new HashMap<>();
        for (PropertyKey key : PropertyKey.values()) {
            names.put(key.getKeyName().toLowerCase(Locale.ROOT), key.getKeyName());
            if (key.getCcAlias() != null) {
                names.put(key.getCcAlias().toLowerCase(Locale.ROOT), key.getKeyName());
            }
        }
        names.put("autodeserialize", "autoDeserialize");
        return Map.copyOf(names);
    }

    private static void checkGiven(String name, String value, PlaceProblems problems) {
        String fixed = FIXED.get(name);
        if (fixed != null && !same(fixed, value)) {
            refuse(problems, name, "must be " + fixed + "; remove it from the address");
        } else if (REFUSED.contains(name)) {
            refuse(problems, name, "loads classes or files by name; remove it from the address");
        } else if (fixed == null && PropertyKey.fromValue(name) == null) {
            // Not named: it may be the rest of a password with an '&'.
            LOG.log(
                    Level.WARNING,
                    "an option of the address is unknown to the driver and without effect; check its spelling, and"
                            + " write '&' inside of values as %26");
        } else if (FAST.contains(name) && !same(USUAL.getOrDefault(name, ""), value)) {
            LOG.log(Level.WARNING, "driver option {0} of the address makes every statement slower", name);
        }
    }

    private static boolean same(String expected, @Nullable String actual) {
        if (actual == null) {
            return expected.isEmpty();
        }
        return normal(expected).equals(normal(actual));
    }

    private static String normal(String value) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "yes" -> "true";
            case "no" -> "false";
            case "utf8", "utf8mb4" -> "utf-8";
            default -> lower;
        };
    }

    private static void refuse(PlaceProblems problems, String name, String message) {
        problems.add(ErrorCode.REFUSED_DRIVER_OPTION, "uri", "driver option " + name + " " + message);
    }
}
