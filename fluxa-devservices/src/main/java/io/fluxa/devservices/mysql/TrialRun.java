package io.fluxa.devservices.mysql;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Asks a freshly unpacked server for its version, which shows whether the machine's libraries suffice. */
final class TrialRun {

    private final Path server;

    TrialRun(Path server) {
        this.server = server;
    }

    void mustWork() {
        try {
            Process process = new ProcessBuilder(server.toString(), "--no-defaults", "--version")
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw failure(output, null);
            }
        } catch (IOException e) {
            throw failure(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevServiceException(DevServiceError.WAIT_ENDED, "The waiting thread was interrupted.", e);
        }
    }

    private DevServiceException failure(String output, @Nullable Throwable cause) {
        return new DevServiceException(
                DevServiceError.BINARY_DOES_NOT_RUN,
                server + " does not run here; " + mend(output) + ". (" + output + ")",
                cause);
    }

    /** The loader and the kernel speak English whatever the locale, and give nothing but text. */
    static String mend(String output) {
        if (output.contains("GLIBC") && output.contains("not found")) {
            return "use a distribution with glibc 2.28 or newer, such as Debian 10 or RHEL 8";
        }
        if (output.contains("libstdc++")) {
            return "install the C++ library, for example with: apt-get install libstdc++6";
        }
        if (output.contains("shared libraries")) {
            return "install the library that the loader names";
        }
        if (output.contains("No such file")) {
            return "use a distribution with glibc 2.28 or newer, because this one has another C library";
        }
        if (output.contains("Permission denied")) {
            return "let -Dfluxa.devservices.cache name a folder that is not mounted noexec";
        }
        return "see what it said";
    }
}
