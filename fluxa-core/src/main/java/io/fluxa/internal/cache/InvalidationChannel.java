package io.fluxa.internal.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.redis.RedisStore;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Where the nodes of an application tell each other about changed rows of one MySQL schema: a channel of a Redis pool. While messages may
 * be missed, nothing is kept in process of the entities that are watched; when they come again, everything begins empty.
 *
 * <p>A writer publishes a message after it has broken the keys of the rows in Redis and before it commits: nobody who sees the message
 * then finds an old row in Redis. It breaks its own rows in process itself.
 *
 * <p>Entities are added before the channel is opened, by one thread; everything else is safe for use by several threads.
 */
public final class InvalidationChannel implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.cache");

    private final RedisStore store;
    private final byte[] name;
    private final long node;
    private final Map<Integer, List<LocalRows<?>>> tables = new HashMap<>();
    private final LongAdder received = new LongAdder();
    private final LongAdder unreadable = new LongAdder();
    private RedisStore.@Nullable Subscription subscription;

    /**
     * Creates a channel that nobody listens to yet.
     *
     * @param store the pool
     * @param databaseId the id of the MySQL schema
     * @param node a number that no other node has
     */
    public InvalidationChannel(RedisStore store, String databaseId, long node) {
        this.store = store;
        this.name = (databaseId + ":rows").getBytes(ISO_8859_1);
        this.node = node;
    }

    /** Watches the rows of a table, which are bypassed until the channel is connected. */
    public void watch(int table, LocalRows<?> rows) {
        rows.bypass();
        tables.computeIfAbsent(table, first -> new ArrayList<>()).add(rows);
    }

    /** Begins to listen, if there is anything to listen for. */
    public void open() {
        if (!tables.isEmpty()) {
            subscription = store.subscribe(name, new Ear());
        }
    }

    /** Listens no longer, and keeps no rows. A second call does nothing. */
    @Override
    public void close() {
        RedisStore.Subscription open = subscription;
        if (open != null) {
            subscription = null;
            open.close();
            all().forEach(LocalRows::bypass);
        }
    }

    /** The pool whose channel this is. */
    public RedisStore store() {
        return store;
    }

    /** The name of the channel; not to be changed. */
    public byte[] name() {
        return name;
    }

    /** Begins a message of this node, to be published on the channel. */
    public InvalidationMessage message() {
        return new InvalidationMessage(node);
    }

    /** How many messages of other nodes came. */
    public long received() {
        return received.sum();
    }

    /** How many of them could not be read. */
    public long unreadable() {
        return unreadable.sum();
    }

    private List<LocalRows<?>> all() {
        return tables.values().stream().flatMap(List::stream).toList();
    }

    private void apply(TableChange change) {
        for (LocalRows<?> rows : tables.getOrDefault(change.table(), List.of())) {
            if (change.whole()) {
                rows.clear();
            } else {
                rows.broken(change.ids());
            }
        }
    }

    /** A message that cannot be read may have told of anything: perhaps a newer version of the application sent it. */
    private void applyUnreadable() {
        if (unreadable.sum() == 0) {
            LOGGER.log(
                    Level.WARNING,
                    ErrorCode.UNREADABLE_MESSAGE.code() + ": a message on channel '" + new String(name, ISO_8859_1)
                            + "' of Redis pool '" + store.code()
                            + "' could not be read; each such message empties the local caches of its entities");
        }
        unreadable.increment();
        all().forEach(LocalRows::clear);
    }

    /** Hears what happens on the channel. */
    private final class Ear implements RedisStore.Listener {

        @Override
        public void message(byte[] message) {
            if (InvalidationMessage.isOf(node, message)) {
                return;
            }
            received.increment();
            Optional<List<TableChange>> changes = InvalidationMessage.changes(message);
            if (changes.isPresent()) {
                changes.get().forEach(InvalidationChannel.this::apply);
            } else {
                applyUnreadable();
            }
        }

        @Override
        public void connected() {
            all().forEach(LocalRows::use);
        }

        @Override
        public void interrupted() {
            all().forEach(LocalRows::bypass);
            LOGGER.log(
                    Level.WARNING,
                    ErrorCode.MESSAGES_INTERRUPTED.code() + ": Redis pool '" + store.code()
                            + "' does not deliver messages of other nodes; its entities are not kept in process until it"
                            + " does");
        }
    }
}
