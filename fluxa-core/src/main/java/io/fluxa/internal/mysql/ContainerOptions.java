package io.fluxa.internal.mysql;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.PropertySet;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the driver options of a container's connections, which the container sets: refuses those that would give wrong results
 * or open a hole, and warns of those that make everything slow.
 */
final class ContainerOptions {

    private static final Logger LOG = System.getLogger("io.fluxa.mysql");

    private static final String FALSE = "false";
    private static final String TRUE = "true";
    private static final String PREPARED_LENGTH = "prepStmtCacheSqlLimit";
    private static final int USUAL_LENGTH = 2_048;

    /** Options whose other value would make the pool unsafe or wrong. */
    private static final Map<String, String> NEEDED = Map.of(
            "allowLoadLocalInfile", FALSE,
            "allowUrlInLocalInfile", FALSE,
            "allowMultiQueries", FALSE,
            "autoDeserialize", FALSE,
            "autoReconnect", FALSE,
            "autoReconnectForPools", FALSE,
            "useAffectedRows", FALSE,
            "sendFractionalSeconds", TRUE,
            "maxRows", "-1",
            "enablePacketDebug", FALSE);

    private static final Map<String, String> FAST = Map.of("useServerPrepStmts", TRUE, "cachePrepStmts", TRUE);

    private final PropertySet effective;
    private final String place;

    private ContainerOptions(PropertySet effective, String place) {
        this.effective = effective;
        this.place = place;
    }

    /** Adds a problem for each option that is refused, and warns of slow ones in one line. */
    static void check(PropertySet effective, String place, PlaceProblems problems) {
        ContainerOptions options = new ContainerOptions(effective, place);
        options.refuse(problems);
        options.warn();
    }

    private void refuse(PlaceProblems problems) {
        new TreeMap<>(NEEDED).forEach((name, needed) -> {
            String value = value(name);
            if (value != null && !value.equals(needed)) {
                problems.add(
                        ErrorCode.REFUSED_DRIVER_OPTION,
                        "data-source",
                        "driver option " + name + " is " + value + " in " + place + ", but must be " + needed
                                + "; change it where the container defines the data source");
            }
        });
        if (effective.getProperty(PropertyKey.allowLoadLocalInfileInPath).isExplicitlySet()) {
            problems.add(
                    ErrorCode.REFUSED_DRIVER_OPTION,
                    "data-source",
                    "driver option allowLoadLocalInfileInPath is set in " + place
                            + ", which lets the server read files; remove it where the container defines the data source");
        }
    }

    private void warn() {
        Map<String, String> better = new TreeMap<>();
        FAST.forEach((name, fast) -> {
            if (!fast.equals(value(name))) {
                better.put(name, fast);
            }
        });
        int length = effective
                .getIntegerProperty(PropertyKey.fromValue(PREPARED_LENGTH))
                .getValue();
        if (length < USUAL_LENGTH) {
            better.put(PREPARED_LENGTH, "65536");
        }
        int wait = effective.getIntegerProperty(PropertyKey.socketTimeout).getValue();
        if (wait == 0) {
            better.put("socketTimeout", "60000");
        }
        if (!better.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "{0} would be faster, and its waits bounded, with the driver options {1}; set them where the container"
                            + " defines the data source",
                    place,
                    better);
        }
    }

    /** The effective value, or null when this driver has no such option. */
    private @Nullable String value(String name) {
        PropertyKey key = PropertyKey.fromValue(name);
        String value = key == null ? null : effective.getProperty(key).getStringValue();
        return value == null ? null : value.toLowerCase(Locale.ROOT);
    }
}
