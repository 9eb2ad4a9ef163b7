package io.fluxa.devservices.redis;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.process.DirectoryTree;
import io.fluxa.devservices.process.DiskSpace;
import io.fluxa.devservices.process.LogTail;
import io.fluxa.devservices.process.RunRecord;
import io.fluxa.devservices.process.RunRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder of one instance: its configuration, its data, its log.
 *
 * @param folder the folder itself
 * @param id the record of the run that uses it now
 */
record InstanceFolder(Path folder, String id) {

    private static final long BYTES = 20_000_000;

    /** Carries the id, so that the command line does. */
    Path configuration() {
        return folder.resolve(id + ".conf");
    }

    Path log() {
        return folder.resolve("redis.log");
    }

    Path snapshot() {
        return folder.resolve("dump.rdb");
    }

    private Path changes() {
        return folder.resolve("appendonlydir");
    }

    void create() {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            DiskSpace.require(folder, BYTES);
        } catch (IOException e) {
            throw DiskSpace.failure("create the folder " + folder, e);
        }
    }

    /** Removes what an earlier run left beside its data and writes the configuration, for the user alone. */
    void prepare(ConfigurationFile lines) {
        try {
            try (var files = Files.newDirectoryStream(folder, RedisService.NAME + "-*.conf")) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.createFile(
                    configuration(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(configuration(), lines.text());
            if (Files.exists(log())) {
                Files.move(log(), folder.resolve("redis.log.previous"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw DiskSpace.failure("prepare " + folder, e);
        }
    }

    /** Puts a snapshot where the server looks for one. */
    void take(Path file) {
        try {
            Files.copy(file, snapshot(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw DiskSpace.failure("copy the snapshot " + file + " to " + folder, e);
        }
    }

    /** Removes everything that the server would read at its next start. */
    void forgetData() {
        try {
            Files.deleteIfExists(snapshot());
            DirectoryTree.delete(changes());
        } catch (IOException e) {
            throw DiskSpace.failure("empty " + folder, e);
        }
    }

    /** A server that works on the same folder, whoever started it. */
    void requireUnused(RunRecords records) {
        for (RunRecord record : records.all()) {
            if (record.directory().equals(folder) && !record.id().equals(id)) {
                record.findProcess().ifPresent(process -> {
                    throw new DevServiceException(
                            DevServiceError.DATA_IN_USE,
                            "The data in " + folder + " are in use by another live Redis server (process "
                                    + process.pid() + "); stop it, or name another data folder.");
                });
            }
        }
    }

    boolean portWasTaken() {
        return tail().contains("Address already in use");
    }

    /** The last lines that the server said. */
    String tail() {
        return LogTail.of(log());
    }
}
