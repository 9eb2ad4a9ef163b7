package io.fluxa.internal.mysql;

import io.fluxa.internal.mysql.row.ResultRow;
import io.fluxa.mysql.Row;
import io.fluxa.mysql.Rows;
import java.util.List;

/** Rows of an application's own statement that are fetched while they are read. Not safe for use by several threads. */
final class StreamedRows implements Rows {

    private final FetchedRows rows;
    private final ResultRow row;

    StreamedRows(FetchedRows rows, ResultRow row) {
        this.rows = rows;
        this.row = row;
    }

    @Override
    public List<String> labels() {
        return row.labels();
    }

    @Override
    public boolean next() {
        return rows.next();
    }

    @Override
    public Row row() {
        rows.requireRow();
        return row;
    }

    @Override
    public void close() {
        rows.close();
    }
}
