package io.fluxa.devservices.redis;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A {@code redis-server} that the machine has already. */
final class InstalledRedis {

    private static final int OLDEST = 7;
    private static final Pattern VERSION = Pattern.compile("v=(\\d+)\\.");

    private InstalledRedis() {}

    /** The first one on the path, if it is new enough; without modules. */
    static Optional<RedisProgram> find(String path) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "redis-server"))
                .filter(Files::isExecutable)
                .findFirst()
                .filter(server -> version(server) >= OLDEST)
                .map(server -> new RedisProgram(server, List.of()));
    }

    private static int version(Path server) {
        try {
            Process process = new ProcessBuilder(server.toString(), "--version")
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .start();
            Matcher version =
                    VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException doesNotRun) {
            return 0;
        }
    }
}
