package io.fluxa.torture.fault;

import io.fluxa.devservices.DevServiceException;
import io.fluxa.torture.check.Impairments;
import io.fluxa.torture.check.Impairments.What;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One fault after the other, until it is told to end; it ends with everything healed. */
public final class FaultLane implements Runnable {

    private static final long MARGIN_NANOS = 1_000_000_000L;
    private static final int MOST_CALM_MILLIS = 900;
    private static final int MOST_PAUSE_MILLIS = 5_000;
    private static final int MOST_SILENCE_MILLIS = 5_000;
    private static final int MOST_DELAY_MILLIS = 60;
    private static final int MOST_KEYS = 20;

    private final List<FaultKind> kinds;
    private final RedisPlace redis;
    private final NodeGroup nodes;
    private final Impairments impairments;
    private final Map<FaultKind, Integer> injected;
    private final Random random;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile @Nullable RuntimeException failure;

    /**
     * Creates one.
     *
     * @param kinds what it does; nothing when there are none
     * @param injected counts what was done; safe for use by several threads
     */
    public FaultLane(
            List<FaultKind> kinds,
            RedisPlace redis,
            NodeGroup nodes,
            Impairments impairments,
            Map<FaultKind, Integer> injected,
            Random random) {
        this.kinds = List.copyOf(kinds);
        this.redis = redis;
        this.nodes = nodes;
        this.impairments = impairments;
        this.injected = injected;
        this.random = random;
    }

    /** Lets it end. */
    public void stop() {
        stop.countDown();
    }

    /** Throws what ended it early, if anything did. */
    public void rethrow() {
        if (failure != null) {
            throw new IllegalStateException("the faults ended early", failure);
        }
    }

    @Override
    public void run() {
        try {
            while (!kinds.isEmpty() && !waitFor(random.nextInt(MOST_CALM_MILLIS))) {
                FaultKind kind = kinds.get(random.nextInt(kinds.size()));
                inject(kind, random.nextInt(nodes.size()));
                injected.merge(kind, 1, Integer::sum);
            }
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private void inject(FaultKind kind, int node) {
        long begin = System.nanoTime();
        switch (kind) {
            case NODE_KILL -> nodes.killAndRestart(node);
            case NODE_PAUSE -> pauseNode(node);
            case MYSQL_CUT -> nodes.cutMysql(node);
            case REDIS_CUT -> redis.cut(node);
            case REDIS_BLACK_HOLE -> blackHole(node);
            case REDIS_DELAY -> delay(node);
            case REDIS_PAUSE -> pauseRedis();
            case REDIS_CRASH -> redis.crash(false);
            case REDIS_OLD_SNAPSHOT -> oldSnapshot();
            case REDIS_FLUSH -> asked(() -> redis.command("FLUSHALL"));
            case KEY_LOSS -> asked(() -> eachOfSomeKeys(key -> redis.command("DEL", key)));
            case HOSTILE_BYTES -> asked(() -> eachOfSomeKeys(key -> HostileBytes.plant(redis, key, random)));
            case EVICTION -> asked(this::evict);
        }
        long end = System.nanoTime() + MARGIN_NANOS;
        if (kind == FaultKind.MYSQL_CUT) {
            impairments.add(node, What.MYSQL, begin, end);
        } else if (kind == FaultKind.NODE_PAUSE) {
            impairments.add(node, What.PROCESS, begin, end);
        } else if (kind.redis()) {
            impairments.add(Impairments.ALL, What.REDIS, begin, end);
        }
    }

    private void pauseNode(int node) {
        nodes.pause(node);
        waitFor(random.nextInt(100, MOST_PAUSE_MILLIS));
        nodes.resume(node);
    }

    private void blackHole(int node) {
        redis.blackHole(node);
        waitFor(random.nextInt(MOST_SILENCE_MILLIS));
        redis.heal(node);
        if (random.nextBoolean()) {
            redis.cut(node);
        }
    }

    private void delay(int node) {
        redis.delay(node, random.nextInt(1, MOST_DELAY_MILLIS));
        waitFor(random.nextInt(MOST_SILENCE_MILLIS));
        redis.heal(node);
    }

    private void pauseRedis() {
        redis.pause();
        waitFor(random.nextInt(1_000));
        redis.resume();
    }

    private void oldSnapshot() {
        redis.snapshot();
        if (!waitFor(random.nextInt(100, MOST_SILENCE_MILLIS))) {
            redis.crash(true);
        }
    }

    private void evict() {
        redis.command("CONFIG", "SET", "maxmemory-policy", "allkeys-lru");
        redis.command("CONFIG", "SET", "maxmemory", Integer.toString(random.nextInt(1_000_000, 1_600_000)));
        waitFor(random.nextInt(MOST_SILENCE_MILLIS));
        redis.command("CONFIG", "SET", "maxmemory", "0");
    }

    private void eachOfSomeKeys(java.util.function.Consumer<String> action) {
        for (int i = random.nextInt(MOST_KEYS); i >= 0; i--) {
            String key = redis.command("RANDOMKEY");
            if (key != null) {
                action.accept(key);
            }
        }
    }

    /** What Redis does not answer now is left out. */
    private static void asked(Runnable action) {
        try {
            action.run();
        } catch (DevServiceException e) {
            System.getLogger("io.fluxa.torture").log(System.Logger.Level.DEBUG, "Redis does not do it now", e);
        }
    }

    private boolean waitFor(int millis) {
        try {
            return stop.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
