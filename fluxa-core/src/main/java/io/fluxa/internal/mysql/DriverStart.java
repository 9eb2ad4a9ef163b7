package io.fluxa.internal.mysql;

import com.mysql.cj.jdbc.AbandonedConnectionCleanupThread;
import com.mysql.cj.jdbc.NonRegisteringDriver;

/**
 * Loads the driver without the thread that it starts for forgotten connections: pools forget none, and the thread would keep
 * the class loader of an application alive after it was undeployed. A driver that the server provides belongs to the server and
 * is left as it is. The system property that the driver asks exists only for the moment of loading.
 */
final class DriverStart {

    private static final String PROPERTY = "com.mysql.cj.disableAbandonedConnectionCleanup";
    private static final Object LOCK = new Object();

    private DriverStart() {}

    /** Makes sure the driver is loaded. */
    static void ensure() {
        if (NonRegisteringDriver.class.getClassLoader() != DriverStart.class.getClassLoader()) {
            return;
        }
        synchronized (LOCK) {
            String before = System.getProperty(PROPERTY);
            System.setProperty(PROPERTY, "true");
            try {
                Class.forName(
                        AbandonedConnectionCleanupThread.class.getName(), true, DriverStart.class.getClassLoader());
                // A server that looks for drivers in deployments has loaded this one before us.
                AbandonedConnectionCleanupThread.uncheckedShutdown();
            } catch (ClassNotFoundException changed) {
                throw new IllegalStateException("the MySQL driver has no such thread any more", changed);
            } finally {
                if (before == null) {
                    System.clearProperty(PROPERTY);
                } else {
                    System.setProperty(PROPERTY, before);
                }
            }
        }
    }
}
