package io.fluxa.it.cache;

import io.fluxa.internal.cache.CacheStep;
import io.fluxa.internal.cache.StepHook;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Decides in which order threads take the steps of the cache protocol: holds each of its players before the step that the test names, and lets
 * all other threads pass. Nothing sleeps, and nobody waits longer than {@link Player#PATIENCE}. Safe for use by several threads.
 */
final class Schedule implements StepHook, AutoCloseable {

    private final Map<Thread, Player<?>> players = new ConcurrentHashMap<>();
    private final List<Player<?>> all = new CopyOnWriteArrayList<>();

    /** A player with a part, which it begins when it is told how far to play. */
    <T> Player<T> player(String name, Callable<T> part) {
        Player<T> player = new Player<>(name, part, players);
        all.add(player);
        return player;
    }

    @Override
    public void before(CacheStep step, long id) {
        Player<?> player = players.get(Thread.currentThread());
        if (player != null) {
            player.arrive(step);
        }
    }

    /** Lets everybody play to the end and waits for it. */
    @Override
    public void close() {
        all.forEach(Player::release);
        all.forEach(Player::join);
    }
}
