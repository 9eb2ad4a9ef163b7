package io.fluxa.torture;

import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.torture.check.HistoryCheck;
import io.fluxa.torture.check.Impairments;
import io.fluxa.torture.check.Verdict;
import io.fluxa.torture.fault.FaultKind;
import io.fluxa.torture.fault.FaultLane;
import io.fluxa.torture.fault.RedisPlace;
import io.fluxa.torture.node.NodeEngine;
import io.fluxa.torture.node.StatisticsLine.Counter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Nodes at work with one Redis: start, faults, rest, check. */
final class Round {

    private static final int NODES = 3;
    private static final Duration BOUND = Duration.ofSeconds(1);
    private static final Duration SETTLING = Duration.ofMillis(1_500);
    private static final long JOIN_MILLIS = 60_000;

    private final TortureOptions options;
    private final RunningMysql mysql;
    private final RedisPlace redis;
    private final Path folder;
    private final Tale tale = new Tale();
    private final Impairments impairments = new Impairments();
    private final Map<FaultKind, Integer> injected = new ConcurrentHashMap<>();
    private final long start = System.nanoTime();

    Round(TortureOptions options, RunningMysql mysql, RedisPlace redis, Path folder) {
        this.options = options;
        this.mysql = mysql;
        this.redis = redis;
        this.folder = folder;
    }

    /** Runs it. */
    Outcome run(Duration time) throws SQLException, InterruptedException {
        NodeEngine.createTables(FinalRows.url(mysql), redis.address(0));
        FinalRows.clear(mysql);
        redis.command("FLUSHALL");
        try (Nodes nodes = new Nodes(NODES, mysql, redis, folder, options, tale)) {
            nodes.start();
            if (options.upgrade()) {
                upgrade(nodes, time);
            } else {
                torture(nodes, time);
            }
            nodes.rest();
            pause(SETTLING);
            nodes.check();
            Verdict verdict = new HistoryCheck(impairments, BOUND.toNanos(), start)
                    .check(nodes.histories(), FinalRows.read(mysql));
            int excused = tale.judgeFailedReads(impairments);
            return new Outcome(verdict, tale, Map.copyOf(injected), excused);
        }
    }

    private void torture(Nodes nodes, Duration time) throws InterruptedException {
        FaultLane toNodes = lane(nodes, false);
        FaultLane toRedis = lane(nodes, true);
        List<Thread> threads = List.of(new Thread(toNodes, "faults-nodes"), new Thread(toRedis, "faults-redis"));
        threads.forEach(Thread::start);
        pause(time);
        toNodes.stop();
        toRedis.stop();
        for (Thread thread : threads) {
            thread.join(JOIN_MILLIS);
        }
        toNodes.rethrow();
        toRedis.rethrow();
    }

    private FaultLane lane(Nodes nodes, boolean ofRedis) {
        List<FaultKind> kinds = options.faults().stream()
                .filter(kind -> kind.redis() == ofRedis)
                .filter(kind -> redis.hasProxies() || kind != FaultKind.REDIS_BLACK_HOLE)
                .filter(kind -> redis.hasProxies() || kind != FaultKind.REDIS_OLD_SNAPSHOT)
                .toList();
        Random random = new Random(options.seed() * 2 + (ofRedis ? 1 : 0));
        return new FaultLane(kinds, redis, nodes, impairments, injected, random);
    }

    /** One node after the other, and one of them back and forth; then everything must be found in caches again. */
    private void upgrade(Nodes nodes, Duration time) throws InterruptedException {
        Duration step = time.dividedBy(NODES + 4L);
        pause(step);
        for (int node : new int[] {0, 1, 0, 0, 2}) {
            nodes.changeVersion(node);
            pause(step);
        }
        Map<String, long[]> before = tale.statistics();
        pause(step.plus(BOUND));
        Map<String, long[]> after = tale.statistics();
        after.forEach((entity, numbers) -> {
            long[] old = before.getOrDefault(entity, new long[numbers.length]);
            long hits = Counter.REDIS_HITS.of(numbers) - Counter.REDIS_HITS.of(old);
            long misses = Counter.REDIS_MISSES.of(numbers) - Counter.REDIS_MISSES.of(old);
            if (hits < misses) {
                tale.trouble("after the upgrade Redis had " + hits + " rows of " + entity + ", and lacked " + misses);
            }
        });
    }

    /** Nothing is waited for but the time. */
    private static void pause(Duration time) throws InterruptedException {
        new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
