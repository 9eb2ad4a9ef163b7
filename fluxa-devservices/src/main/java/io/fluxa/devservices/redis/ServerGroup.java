package io.fluxa.devservices.redis;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Servers that are started one after the other and closed together, the latest first. */
final class ServerGroup implements AutoCloseable {

    private final RedisService service;
    private final List<RunningRedis> servers = new ArrayList<>();

    ServerGroup(RedisService service) {
        this.service = service;
    }

    /** Starts another one. Where the options choose a free port themselves it may be taken meanwhile, so they are asked twice. */
    RunningRedis start(Supplier<RedisOptions> options) {
        RunningRedis server;
        try {
            server = service.start(options.get());
        } catch (DevServiceException e) {
            if (e.error() != DevServiceError.NOT_READY) {
                throw e;
            }
            server = service.start(options.get());
        }
        servers.add(server);
        return server;
    }

    /** The addresses of servers, with commas between them. */
    static String addresses(List<RunningRedis> servers) {
        return servers.stream().map(RunningRedis::address).collect(Collectors.joining(","));
    }

    @Override
    public void close() {
        RuntimeException failure = null;
        while (!servers.isEmpty()) {
            try {
                servers.remove(servers.size() - 1).close();
            } catch (DevServiceException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
