package io.fluxa.devservices.mysql;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.process.DirectoryTree;
import io.fluxa.devservices.process.DiskSpace;
import io.fluxa.devservices.process.LogTail;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder of one instance: its data, its log, its temporary files.
 *
 * @param folder the folder itself
 * @param id the record of the run that uses it now
 */
record InstanceFolder(Path folder, String id) {

    private static final long BYTES = 200_000_000;

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("mysqld.log");
    }

    Path output() {
        return folder.resolve("mysqld.out");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    Path pidFile() {
        return folder.resolve(id + ".pid");
    }

    void create() {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw DiskSpace.failure("create the folder " + folder, e);
        }
    }

    /** Copies the template unless there are data; the copy appears in one step, so that a killed launcher leaves no half. */
    void fill(Path template) {
        try {
            DirectoryTree.delete(temporary());
            Files.createDirectory(temporary());
            removeOldPidFiles();
            if (Files.exists(data())) {
                requireMysqlData();
                return;
            }
            DiskSpace.require(folder, BYTES);
            Path part = folder.resolve("data.part");
            DirectoryTree.delete(part);
            DirectoryTree.copy(template, part);
            Files.move(part, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw DiskSpace.failure("prepare " + folder, e);
        }
    }

    /** Each start has a log of its own; the one before it stays for those who wonder about a crash. */
    void rotateLogs() {
        try {
            if (Files.exists(log())) {
                Files.move(log(), folder.resolve("mysqld.log.previous"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(output());
        } catch (IOException e) {
            throw DiskSpace.failure("rotate the log in " + folder, e);
        }
    }

    private void removeOldPidFiles() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "mysql-*.pid")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private void requireMysqlData() {
        if (!Files.exists(systemTablespace())) {
            throw new DevServiceException(
                    DevServiceError.FOLDER_UNUSABLE,
                    data()
                            + " exists but is not the data directory of a MySQL server; name another folder or move it.");
        }
    }

    private Path systemTablespace() {
        return data().resolve("ibdata1");
    }

    /** A live server holds a lock on its system tablespace, whoever started it. */
    void requireUnused() {
        if (!Files.exists(systemTablespace())) {
            return;
        }
        try (FileChannel channel = FileChannel.open(systemTablespace(), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new DevServiceException(
                        DevServiceError.DATA_IN_USE,
                        "The data in " + folder + " are in use by another live MySQL server" + user()
                                + "; stop it, or name another data folder.");
            }
        } catch (IOException e) {
            throw DiskSpace.failure("look at " + systemTablespace(), e);
        }
    }

    private String user() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "mysql-*.pid")) {
            for (Path file : files) {
                return " (process " + Files.readString(file).strip() + ")";
            }
            return "";
        }
    }

    /** The last lines that the server said, log and output together. */
    String tail() {
        return LogTail.of(log()) + LogTail.of(output());
    }
}
