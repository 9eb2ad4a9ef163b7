package io.fluxa.torture.fault;

import io.fluxa.devservices.redis.RedisReplication;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A master, a replica and a sentinel. Nodes reach the master itself, so that what is done to connections is done to those of all nodes. */
public final class RedisSentinelPlace implements RedisPlace {

    private final RedisReplication servers;
    private @Nullable RunningRedis paused;

    private RedisSentinelPlace(RedisReplication servers) {
        this.servers = servers;
    }

    /** Starts them. */
    public static RedisSentinelPlace start() {
        return new RedisSentinelPlace(RedisReplication.start(new RedisService(), 1));
    }

    @Override
    public String address(int node) {
        return "sentinels="
                + servers.sentinels().stream().map(RunningRedis::address).collect(Collectors.joining(","));
    }

    @Override
    public @Nullable String command(String... words) {
        return servers.master().command(words);
    }

    /** A fail-over; the old master comes back as a replica. What the replica had not got is lost. */
    @Override
    public void crash(boolean withSnapshot) {
        servers.failOver();
        servers.heal();
    }

    /** Nothing: a replica has another past than a snapshot. */
    @Override
    public void snapshot() {}

    @Override
    public void pause() {
        paused = servers.master();
        paused.pause();
    }

    @Override
    public void resume() {
        if (paused != null) {
            paused.resume();
            paused = null;
        }
    }

    @Override
    public void heal(int node) {}

    @Override
    public void cut(int node) {
        command("CLIENT", "KILL", "TYPE", "normal");
        command("CLIENT", "KILL", "TYPE", "pubsub");
    }

    @Override
    public void blackHole(int node) {
        throw new UnsupportedOperationException("there are no proxies before sentinels");
    }

    @Override
    public void delay(int node, int millis) {
        command("CLIENT", "PAUSE", Integer.toString(millis));
    }

    @Override
    public boolean hasProxies() {
        return false;
    }

    @Override
    public void close() {
        servers.close();
    }
}
