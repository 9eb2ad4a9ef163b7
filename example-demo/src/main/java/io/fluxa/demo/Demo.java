package io.fluxa.demo;

import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.DevServicesCache;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts MySQL and Redis, then WildFly with the shop, prints the address of the page and stays until it is interrupted. The data stay
 * for the next time.
 */
public final class Demo {

    private static final String LOG_FORMAT = "java.util.logging.SimpleFormatter.format";
    private static final int FAILED = 1;

    private Demo() {}

    /**
     * Runs the demo. Ends the JVM with 1 and one sentence if something is missing or fails.
     *
     * @param arguments what {@code ./demo --help} explains
     */
    public static void main(String[] arguments) {
        // One plain line a message, unless somebody has configured the logging of this JVM.
        if (System.getProperty(LOG_FORMAT) == null) {
            System.setProperty(LOG_FORMAT, "%5$s%6$s%n");
        }
        List<String> given = List.of(arguments);
        if (given.contains("--help")) {
            System.out.println(DemoOptions.USAGE);
            return;
        }
        try {
            Path home = Path.of(System.getProperty("user.home"));
            DemoOptions options = DemoOptions.parse(given, home, System.getenv());
            new DemoRun(options, DevServicesCache.ofUser().create(), System.out).run();
        } catch (DevServiceException e) {
            System.err.println(e.getMessage());
        }
        // Not reached when interrupted: the demo ends by itself only if something fails.
        System.exit(FAILED);
    }
}
