package io.fluxa.torture.fault;

import io.fluxa.devservices.redis.RedisOptions;
import io.fluxa.devservices.redis.RedisService;
import io.fluxa.devservices.redis.RunningRedis;
import io.fluxa.test.FaultProxy;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One server, and a proxy for each node. */
public final class RedisServerPlace implements RedisPlace {

    private final RunningRedis server;
    private final List<FaultProxy> proxies;

    private RedisServerPlace(RunningRedis server, int nodes) {
        this.server = server;
        this.proxies = IntStream.range(0, nodes)
                .mapToObj(node -> FaultProxy.to("127.0.0.1", server.port()))
                .toList();
    }

    /** Starts it for some nodes. */
    public static RedisServerPlace start(int nodes) {
        return new RedisServerPlace(
                new RedisService()
                        .start(RedisOptions.builder()
                                .name("torture-" + ProcessHandle.current().pid())
                                .withoutModules()
                                .build()),
                nodes);
    }

    @Override
    public String address(int node) {
        return "127.0.0.1:" + proxies.get(node).port();
    }

    @Override
    public @Nullable String command(String... words) {
        return server.command(words);
    }

    @Override
    public void crash(boolean withSnapshot) {
        server.kill();
        if (withSnapshot) {
            server.restart();
        } else {
            server.restartEmpty();
        }
    }

    @Override
    public void snapshot() {
        server.snapshot();
    }

    @Override
    public void pause() {
        server.pause();
    }

    @Override
    public void resume() {
        server.resume();
    }

    @Override
    public void heal(int node) {
        proxies.get(node).restore();
    }

    @Override
    public void cut(int node) {
        proxies.get(node).cut();
    }

    @Override
    public void blackHole(int node) {
        proxies.get(node).drop();
    }

    @Override
    public void delay(int node, int millis) {
        proxies.get(node).delay(Duration.ofMillis(millis));
    }

    @Override
    public boolean hasProxies() {
        return true;
    }

    @Override
    public void close() {
        proxies.forEach(FaultProxy::close);
        server.close();
    }
}
