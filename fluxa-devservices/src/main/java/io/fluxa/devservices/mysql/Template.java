package io.fluxa.devservices.mysql;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.artifact.Checksum;
import io.fluxa.devservices.artifact.Installation;
import io.fluxa.devservices.process.DiskSpace;
import io.fluxa.devservices.process.LogTail;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An initialised data directory that every instance begins with a copy of; making one takes seconds, copying it little. */
final class Template {

    private static final Logger LOG = System.getLogger("io.fluxa.devservices");
    private static final long BYTES = 200_000_000;
    private static final long DEADLINE_SECONDS = 180;
    private static final int KEY_LENGTH = 8;

    /** One statement a line, as mysqld wants it. The old authentication needs neither TLS nor a key exchange. */
    private static final String SQL = """
            CREATE DATABASE %2$s;
            CREATE USER '%1$s'@'%%' IDENTIFIED WITH mysql_native_password BY '%3$s';
            GRANT ALL ON *.* TO '%1$s'@'%%' WITH GRANT OPTION;
            """.formatted(RunningMysql.USER, RunningMysql.DATABASE, RunningMysql.PASSWORD);

    private Template() {}

    /** Gives the template's data directory; another recipe has another name, so no stale one is ever used. */
    static Path provide(Path cacheRoot, Path installation) {
        String recipe = Checksum.sha256(SQL.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_LENGTH);
        Path place = new Installation(cacheRoot)
                .provide(Distribution.FOLDER + "-template-" + recipe, folder -> initialise(installation, folder));
        return place.resolve("data");
    }

    private static void initialise(Path installation, Path folder) throws IOException {
        DiskSpace.require(folder, BYTES);
        LOG.log(Level.INFO, "Preparing an empty MySQL, once");
        Path statements = Files.writeString(folder.resolve("init.sql"), SQL);
        Path output = folder.resolve("initialise.out");
        Path data = folder.resolve("data");
        List<String> command = ServerArguments.initialise(installation, data, statements);
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!succeeds(process)) {
            throw new DevServiceException(
                    DevServiceError.NOT_READY,
                    "MySQL could not initialise a data directory; see what it said:\n" + LogTail.of(output));
        }
        // The server's own identity: each copy makes up another.
        Files.delete(data.resolve("auto.cnf"));
    }

    private static boolean succeeds(Process process) {
        try {
            return process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevServiceException(DevServiceError.WAIT_ENDED, "The waiting thread was interrupted.", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
