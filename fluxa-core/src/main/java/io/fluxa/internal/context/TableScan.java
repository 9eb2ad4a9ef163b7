package io.fluxa.internal.context;

import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.mysql.FetchedRows;
import io.fluxa.internal.mysql.QueryChannels;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.internal.query.KeyRange;
import io.fluxa.internal.query.QueryStatements;
import io.fluxa.query.Query;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.Scan;
import io.fluxa.transaction.TransactionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the rows of one table without holding them: all from one result, or some at a time. Not safe for use by several threads. */
final class TableScan<E extends GeneratedEntity<E, R>, R extends GeneratedRow> implements Scan<E> {

    private final GeneratedProvider<E, R> provider;
    private final QueryStatements statements;
    private final FluxaContext context;
    private final ContextConnections connections;
    private final QueryChannels queries;
    private final EntityReads reads;
    private final RowReader<R> reader;
    private final SearchPlans plans;

    TableScan(
            GeneratedProvider<E, R> provider,
            Table table,
            FluxaContext context,
            ContextConnections connections,
            QueryChannels queries,
            EntityReads reads) {
        this.provider = provider;
        this.statements = table.queries();
        this.context = context;
        this.connections = connections;
        this.queries = queries;
        this.reads = reads;
        this.reader = reads.reader(provider);
        this.plans = reads.plans(provider);
    }

    @Override
    public Stream<E> stream(Query<E> query) {
        return queries.inTurn(() -> {
            BoundSql select = plans.judged(query, statements.rows(query));
            StreamedEntities<E, R> entities = reads.streamed(provider, query.includesFakeDeletes());
            FetchedRows rows = reader.fetch(queries, select);
            reads.streams().opened(entities.overtaken(), rows::isClosed);
            return EntityStream.of(queries, rows, provider::readRow, entities::entity);
        });
    }

    @Override
    public long forEachChunk(Query<E> query, int size, TransactionOptions options, Consumer<? super List<E>> work) {
        requireChunks(query, size);
        statements.range(query, new KeyRange(0, 0, size)); // refuses what MySQL cannot be asked for
        long highest = queries.inTurn(this::highestId);
        long seen = 0;
        Chunk chunk = new Chunk(0, size, 0);
        while (chunk.rows == size && chunk.last < highest) {
            KeyRange next = new KeyRange(chunk.last, highest, size);
            chunk = context.inTransaction(options, tx -> chunk(query, next, work));
            seen += chunk.seen;
        }
        return seen;
    }

    /**
     * What became of one chunk.
     *
     * @param last the highest id in it
     * @param rows how many rows were read
     * @param seen how many entities the work was given
     */
    private record Chunk(long last, int rows, int seen) {}

    private Chunk chunk(Query<E> query, KeyRange range, Consumer<? super List<E>> work) {
        StreamedEntities<E, R> streamed = reads.streamed(provider, query.includesFakeDeletes());
        List<R> rows = reader.rows(statements.range(query, range));
        List<E> entities = new ArrayList<>(rows.size());
        for (R row : rows) {
            E entity = streamed.entity(row);
            if (entity != null) {
                entities.add(entity);
            }
        }
        int seen = entities.size();
        if (seen > 0) {
            work.accept(entities);
        }
        return new Chunk(
                rows.isEmpty() ? range.after() : rows.get(rows.size() - 1).id(), rows.size(), seen);
    }

    private void requireChunks(Query<E> query, int size) {
        if (size < 1) {
            throw refused("the size of a chunk must be at least 1 and not " + size);
        }
        if (!query.sorts().isEmpty() || query.paged()) {
            throw refused(
                    "chunks are read in the order of the ids, one after the other, so that their query has neither"
                            + " orderBy nor a page; use stream for one that has");
        }
    }

    private IllegalUseException refused(String problem) {
        return new IllegalUseException(
                ErrorCode.CHUNKS_REFUSED, provider.schema().entity(), problem);
    }

    private long highestId() {
        if (connections.unit() != null) {
            throw new IllegalUseException(
                    ErrorCode.CHUNKS_IN_TRANSACTION,
                    provider.schema().entity(),
                    "each chunk is committed in a transaction of its own, which cannot be done inside of another one; call"
                            + " forEachChunk outside of it, or use stream");
        }
        return reader.read(statements.highestId(), results -> {
            results.next();
            return results.getLong(1);
        });
    }
}
