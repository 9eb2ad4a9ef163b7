package io.fluxa.devservices.process;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs a freshly unpacked server once, which shows whether the machine's libraries suffice.
 *
 * @param command a command that ends by itself, such as that for the version
 * @param libc which C library the server wants, as in {@code glibc 2.28 or newer, such as Debian 10 or RHEL 8}
 */
public record TrialRun(List<String> command, String libc) {

    /**
     * Runs it.
     *
     * @return what it printed
     * @throws DevServiceException if it does not run or does not end with 0
     */
    public String mustWork() {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw failure(output, null);
            }
            return output;
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
                command.get(0) + " does not run here; " + mend(output) + ". (" + output + ")",
                cause);
    }

    /** The loader and the kernel speak English whatever the locale, and give nothing but text. */
    String mend(String output) {
        if (output.contains("GLIBC") && output.contains("not found")) {
            return "use a distribution with " + libc;
        }
        if (output.contains("libstdc++")) {
            return "install the C++ library, for example with: apt-get install libstdc++6";
        }
        if (output.contains("shared libraries")) {
            return "install the library that the loader names";
        }
        if (output.contains("No such file")) {
            return "use a distribution with " + libc + ", because this one has another C library";
        }
        if (output.contains("Permission denied")) {
            return "let -Dfluxa.devservices.cache name a folder that is not mounted noexec";
        }
        return "see what it said";
    }
}
