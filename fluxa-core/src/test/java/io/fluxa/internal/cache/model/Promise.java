package io.fluxa.internal.cache.model;

import java.util.Optional;

/** What is promised in every state. */
final class Promise {

    private Promise() {}

    /** What a state breaks of it, if anything. */
    static Optional<String> broken(World world) {
        ModelMysql mysql = world.mysql();
        ModelRedis redis = world.redis();
        if (redis.value().cached() && redis.current() && redis.value().content() != mysql.newest()) {
            return Optional.of("Redis holds " + redis.value() + ", but MySQL " + ModelMysql.show(mysql.newest()));
        }
        for (int i = 0; i < world.actors().size(); i++) {
            if (world.actors().get(i).wronged()) {
                return Optional.of(world.actors().get(i).name(i) + " was given what was no longer true when it began");
            }
        }
        for (ModelLocalCache node : world.nodes()) {
            if (node.answers(world.rules()) && !allowed(world, node)) {
                return Optional.of(
                        "a node answers " + ModelMysql.show(node.entry().row()) + ", which it must not any more");
            }
        }
        return Optional.empty();
    }

    /**
     * A node that has heard everything holds what MySQL does. One that has not holds nothing older than what it has heard of, than what
     * its own writers have committed, and than the moment from which it has heard messages.
     */
    private static boolean allowed(World world, ModelLocalCache node) {
        ModelMysql mysql = world.mysql();
        int row = node.entry().row();
        if (node.upToDate()) {
            return row == mysql.newest();
        }
        int since = node.floor();
        for (int i = 0; i < world.actors().size(); i++) {
            if (world.actors().get(i) instanceof ModelWriter writer && node.brokenBy(i)) {
                since = Math.max(since, writer.committed());
            }
        }
        return mysql.showedSince(since, row);
    }
}
