package io.fluxa.internal.context;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.FetchedRows;
import io.fluxa.internal.mysql.QueryChannels;
import io.fluxa.internal.mysql.SqlChannel.Reader;
import io.fluxa.runtime.GeneratedRow;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Entities of a result that is fetched while they are asked for. It is closed after the last one and by every failure, so that only who
 * stops early has to do it. Not safe for use by several threads.
 */
final class EntityStream<E, R extends GeneratedRow> implements Spliterator<E> {

    private final QueryChannels channels;
    private final FetchedRows rows;
    private final Reader<R> reader;
    private final Function<R, @Nullable E> entities;
    private final Supplier<@Nullable E> step = this::next;
    private boolean finished;

    /**
     * Nothing is read yet.
     *
     * @param entities makes an entity of a row, or null when it is not to be seen
     */
    private EntityStream(
            QueryChannels channels, FetchedRows rows, Reader<R> reader, Function<R, @Nullable E> entities) {
        this.channels = channels;
        this.rows = rows;
        this.reader = reader;
        this.entities = entities;
    }

    /** A stream that closes the result when it is closed. */
    static <E, R extends GeneratedRow> Stream<E> of(
            QueryChannels channels, FetchedRows rows, Reader<R> reader, Function<R, @Nullable E> entities) {
        return StreamSupport.stream(new EntityStream<>(channels, rows, reader, entities), false)
                .onClose(rows::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super E> action) {
        E entity = finished ? null : channels.inTurn(step);
        if (entity == null) {
            return false;
        }
        try {
            action.accept(entity);
        } catch (Throwable failure) {
            rows.closeAfter(failure);
            throw failure;
        }
        return true;
    }

    /** Only a stream that was made parallel is split. */
    @Override
    public @Nullable Spliterator<E> trySplit() {
        IllegalUseException refusal = new IllegalUseException(
                ErrorCode.PARALLEL_STREAM,
                "",
                "a stream of entities cannot be read in parallel, because one thread uses a context; give the work to"
                        + " other threads by ids, each with a context of its own");
        rows.closeAfter(refusal);
        throw refusal;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | DISTINCT;
    }

    private @Nullable E next() {
        try {
            while (rows.next()) {
                E entity = entities.apply(rows.read(reader));
                if (entity != null) {
                    return entity;
                }
            }
            finished = true;
            rows.close();
            return null;
        } catch (Throwable failure) {
            rows.closeAfter(failure);
            throw failure;
        }
    }
}
