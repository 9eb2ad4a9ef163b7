package io.fluxa.internal.cache.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * One row: MySQL, Redis, the local caches of some nodes, and those who read and write.
 *
 * @param rules the rules of the protocol that are kept
 * @param mysql the database
 * @param redis the shared cache
 * @param nodes the local caches; none when the entity has none
 * @param actors readers and writers
 */
record World(Rules rules, ModelMysql mysql, ModelRedis redis, List<ModelLocalCache> nodes, List<Actor> actors)
        implements State {

    /** A prime that spreads small numbers. */
    static final int SPREAD = 0x01000193;

    @Override
    public List<Move> moves() {
        Moves out = new Moves();
        for (int i = 0; i < actors.size(); i++) {
            actors.get(i).moves(this, i, out);
        }
        redis.moves(this, out);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).moves(this, i, out);
        }
        return out.all();
    }

    @Override
    public Optional<String> broken() {
        return Promise.broken(this);
    }

    @Override
    public boolean ended() {
        return actors.stream().allMatch(Actor::ended);
    }

    World with(ModelMysql next) {
        return new World(rules, next, redis, nodes, actors);
    }

    World with(ModelRedis next) {
        return new World(rules, mysql, next, nodes, actors);
    }

    World with(int node, ModelLocalCache next) {
        return new World(rules, mysql, redis, replaced(nodes, node, next), actors);
    }

    World with(int actor, Actor next) {
        return new World(rules, mysql, redis, nodes, replaced(actors, actor, next));
    }

    /** Whether the thread of a writer is in the middle of a read. */
    boolean reads(int writer) {
        for (Actor actor : actors) {
            if (actor instanceof ModelInsideReader inside && inside.writer() == writer && inside.reads()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the entry of a node can be removed now: not between the halves of KEEP, which hold the entry. */
    boolean removable(int node) {
        for (Actor actor : actors) {
            if (actor instanceof ModelReader reader && reader.keepingAt(node)) {
                return !rules.keep(Rule.KEEP_IS_ATOMIC);
            }
        }
        return true;
    }

    private static <T> List<T> replaced(List<T> list, int position, T next) {
        List<T> copy = new ArrayList<>(list);
        copy.set(position, next);
        return List.copyOf(copy);
    }

    /** By hand, as in the records that most states have: a record's own takes most of the time of an exploration. */
    @Override
    public int hashCode() {
        return ((mysql.hashCode() * SPREAD + redis.hashCode()) * SPREAD + nodes.hashCode()) * SPREAD
                + actors.hashCode();
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(" · ").add(mysql.toString()).add(redis.toString());
        nodes.forEach(node -> text.add(node.toString()));
        return text.toString();
    }
}
