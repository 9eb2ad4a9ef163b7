package io.fluxa.internal.redis;

/** A thread of a Redis pool. It keeps neither the process nor an application alive. */
final class PoolThread extends Thread {

    PoolThread(String work, String pool, Runnable task) {
        super(null, task, "fluxa-redis-" + work + "-" + pool, 0, false);
        setDaemon(true);
        setContextClassLoader(PoolThread.class.getClassLoader());
    }
}
