package io.fluxa.devservices.command;

import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.DevServicesCache;
import io.fluxa.devservices.RunningService;
import io.fluxa.devservices.mysql.MysqlService;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.devservices.process.OrphanCleanup;
import io.fluxa.devservices.process.RunRecord;
import io.fluxa.devservices.process.RunRecords;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line of the services. {@code start} prints the address on one line of standard output and stays until it is
 * interrupted; everything else it has to say goes to standard error.
 */
public final class DevServicesCommand {

    private static final String USAGE = """
            usage: start mysql [--data DIR] [--port N] [--name NAME] [--database NAME]...
                   start redis [--data DIR] [--port N] [--name NAME] [--password PASSWORD] [--socket PATH]
                   status
                   stop NAME""";
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final DevServicesCache cache;
    private final PrintStream out;

    DevServicesCommand(DevServicesCache cache, PrintStream out) {
        this.cache = cache;
        this.out = out;
    }

    /**
     * Runs one command. Ends the JVM with 0, with 1 if the command failed, with 2 if it was not understood.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        try {
            new DevServicesCommand(DevServicesCache.ofUser(), System.out).run(List.of(arguments));
        } catch (UsageException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            System.exit(MISUSED);
        } catch (DevServiceException e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        }
    }

    void run(List<String> arguments) {
        if (arguments.size() >= 2 && arguments.subList(0, 2).equals(List.of("start", "mysql"))) {
            startMysql(arguments.subList(2, arguments.size()));
        } else if (arguments.size() >= 2 && arguments.subList(0, 2).equals(List.of("start", "redis"))) {
            startRedis(arguments.subList(2, arguments.size()));
        } else if (arguments.equals(List.of("status"))) {
            running().map(DevServicesCommand::line).forEach(out::println);
        } else if (arguments.size() == 2 && arguments.get(0).equals("stop")) {
            stop(arguments.get(1));
        } else {
            throw new UsageException("unknown command");
        }
    }

    private void startMysql(List<String> options) {
        RunningMysql mysql = new MysqlService().start(StartMysql.parse(options));
        stayWith(mysql, mysql.jdbcUrl() + "&user=" + mysql.user() + "&password=" + mysql.password());
    }

    private void startRedis(List<String> options) {
        RunningRedis redis = new RedisService().start(StartRedis.parse(options));
        stayWith(redis, redis.url());
    }

    private void stayWith(RunningService service, String address) {
        out.println(address);
        out.flush();
        ProcessHandle.of(service.pid()).ifPresent(process -> process.onExit().join());
        service.close();
    }

    private void stop(String name) {
        List<RunRecord> named =
                running().filter(record -> record.name().equals(name)).toList();
        if (named.isEmpty()) {
            throw new UsageException("no running server is named " + name);
        }
        named.forEach(record -> {
            OrphanCleanup.end(record);
            out.println("stopped " + line(record));
        });
    }

    private Stream<RunRecord> running() {
        return new RunRecords(cache.create().run())
                .all().stream()
                        .filter(record -> !record.address().isEmpty())
                        .filter(record -> record.findProcess().isPresent());
    }

    private static String line(RunRecord record) {
        return record.service() + " " + record.name() + " " + record.address() + " " + record.directory();
    }
}
