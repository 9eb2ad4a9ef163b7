package io.fluxa.devservices.mysql;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of mysqld. */
final class ServerArguments {

    /** Nothing is synchronised to disk: right for data that nobody wants back. */
    private static final List<String> FAST = List.of(
            "--innodb-flush-log-at-trx-commit=2",
            "--sync-binlog=0",
            "--innodb-doublewrite=0",
            "--innodb-flush-method=nosync");

    /** What is committed is on disk. */
    private static final List<String> SAFE = List.of(
            "--innodb-flush-log-at-trx-commit=1",
            "--sync-binlog=1",
            "--innodb-doublewrite=1",
            "--binlog-expire-logs-seconds=86400");

    private static final List<String> COMMON = List.of(
            "--bind-address=127.0.0.1",
            // No socket file: its path may have 107 characters only, and nobody uses it.
            "--socket=",
            "--mysqlx=0",
            // The password is known, so the server reads and writes no files for its users.
            "--secure-file-priv=NULL",
            "--performance-schema=0",
            "--innodb-use-native-aio=0",
            "--skip-name-resolve",
            "--server-id=1",
            "--log-bin=binlog",
            "--binlog-format=ROW",
            "--binlog-row-image=FULL",
            "--gtid-mode=ON",
            "--enforce-gtid-consistency=ON",
            "--innodb-redo-log-capacity=32M",
            "--innodb-buffer-pool-size=64M",
            "--innodb-buffer-pool-load-at-startup=0",
            "--innodb-buffer-pool-dump-at-shutdown=0",
            "--default-time-zone=+00:00");

    private ServerArguments() {}

    static List<String> initialise(Path installation, Path data, Path initFile) {
        List<String> command = begin(installation, data);
        command.add("--initialize-insecure");
        command.add("--init-file=" + initFile);
        command.addAll(List.of(
                "--innodb-use-native-aio=0",
                "--skip-log-bin",
                "--innodb-doublewrite=0",
                "--innodb-flush-method=nosync",
                "--innodb-redo-log-capacity=8M"));
        return command;
    }

    static List<String> run(Path installation, InstanceFolder folder, int port, MysqlOptions options) {
        List<String> command = begin(installation, folder.data());
        command.add("--port=" + port);
        command.add("--pid-file=" + folder.pidFile());
        command.add("--log-error=" + folder.log());
        command.add("--tmpdir=" + folder.temporary());
        command.addAll(COMMON);
        command.addAll(options.data().isPresent() ? SAFE : FAST);
        command.addAll(options.serverOptions());
        return command;
    }

    private static List<String> begin(Path installation, Path data) {
        List<String> command = new ArrayList<>();
        command.add(Distribution.server(installation).toString());
        command.add("--no-defaults");
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.add("--basedir=" + installation);
        command.add("--datadir=" + data);
        return command;
    }
}
