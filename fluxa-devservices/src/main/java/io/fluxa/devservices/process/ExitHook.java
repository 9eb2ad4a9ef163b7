package io.fluxa.devservices.process;

/** Closes a server when the JVM ends, unless somebody closed it before. */
public final class ExitHook {

    private ExitHook() {}

    /**
     * Registers the hook.
     *
     * @param process the server
     * @return what closes the server earlier and takes the hook back
     */
    public static Runnable closing(ServerProcess process) {
        Thread hook = new Thread(process::close, "fluxa-devservices-exit");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            process.close();
            remove(hook);
        };
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException theJvmIsEnding) {
            return;
        }
    }
}
