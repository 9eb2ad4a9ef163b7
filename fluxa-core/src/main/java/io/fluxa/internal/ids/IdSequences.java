package io.fluxa.internal.ids;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.schema.EntitySchema;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The ids of new entities. Each id is given once, whatever threads, nodes and crashes do; ids rise on one node, not across
 * nodes, and those that a node held when it ended are lost. Safe for use by several threads.
 */
public final class IdSequences implements AutoCloseable {

    private final ConcurrentMap<EntitySchema, IdSequence> sequences = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor background;

    /** Creates the sequences of one engine; nothing is asked and no thread started before an id is needed. */
    public IdSequences() {
        background = new ThreadPoolExecutor(1, 1, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), IdThread::new);
        background.allowCoreThreadTimeOut(true);
    }

    /**
     * The next id of an entity.
     *
     * @throws IllegalUseException with {@link ErrorCode#IDS_EXHAUSTED} when the range of the column is used up
     * @throws io.fluxa.error.SchemaException when the sequence table or the entity's table is missing
     * @throws io.fluxa.error.StoreException when a block is needed and cannot be taken
     */
    public long next(MysqlDatabase database, EntitySchema schema) {
        try {
            long id = of(database, schema).next();
            if (id == 0) {
                throw new IllegalUseException(
                        ErrorCode.IDS_EXHAUSTED,
                        schema.entity(),
                        "the ids of " + schema.entity() + " are used up: column '"
                                + schema.id().name() + "' ends at " + schema.maxId()
                                + "; give it a larger integer type");
            }
            return id;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreTimeoutException(
                    database.code(),
                    "the thread was interrupted while it waited for an id of " + schema.entity(),
                    interrupted);
        }
    }

    /**
     * Moves the ids of an entity beyond the largest one in its table, after a row with an id that was given by hand stood in
     * the way.
     */
    public void reseed(MysqlDatabase database, EntitySchema schema) {
        of(database, schema).reseed();
    }

    /** Ends the background thread. */
    @Override
    public void close() {
        background.shutdownNow();
    }

    private IdSequence of(MysqlDatabase database, EntitySchema schema) {
        IdSequence known = sequences.get(schema);
        return known != null ? known : sequences.computeIfAbsent(schema, absent -> create(database, absent));
    }

    private IdSequence create(MysqlDatabase database, EntitySchema schema) {
        BlockSource blocks = new MysqlBlocks(database, schema);
        BlockSource source = database.ofContainer()
                ? new BlocksElsewhere(
                        database.code(), blocks, background, () -> Thread.currentThread() instanceof IdThread)
                : blocks;
        return new IdSequence(source, MysqlBlocks.end(schema) - 1, background, System::nanoTime);
    }

    private static final class IdThread extends Thread {

        IdThread(Runnable task) {
            super(task, "fluxa-ids");
            setDaemon(true);
        }
    }
}
