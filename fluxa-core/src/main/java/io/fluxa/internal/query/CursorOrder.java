package io.fluxa.internal.query;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.statement.BoundSql;
import io.fluxa.query.IdField;
import io.fluxa.query.Query;
import io.fluxa.query.Sort;
import io.fluxa.query.SortableField;
import io.fluxa.schema.Column;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order of a query in which no two rows are equal: the fields that it is sorted by and, unless it is one of them, the id. A
 * position in it is one value per field; the rows behind it stay the same however many are inserted or deleted before it.
 */
public final class CursorOrder {

    private static final int LONGEST_TEXT = 255;

    private final EntitySchema schema;
    private final TableColumns table;
    private final List<CursorKey> keys;

    CursorOrder(EntitySchema schema, TableColumns table, Query<?> query) {
        this.schema = schema;
        this.table = table;
        this.keys = keys(query);
    }

    /** The token of a position. */
    public String token(List<@Nullable Object> position) {
        return CursorToken.write(description(), position);
    }

    /**
     * The position of a token.
     *
     * @throws io.fluxa.error.InvalidValueException when it is none of this order
     */
    public List<@Nullable Object> position(String token) {
        List<@Nullable Object> position = CursorToken.read(schema.entity(), description(), token);
        for (int i = 0; i < keys.size(); i++) {
            if (position.size() != keys.size() || !keys.get(i).accepts(position.get(i))) {
                throw CursorToken.refused(schema.entity());
            }
        }
        return position;
    }

    /** The position of the current row of a result that has all columns in their order. */
    public List<@Nullable Object> positionOf(ResultSet results) throws SQLException {
        List<@Nullable Object> position = new ArrayList<>(keys.size());
        for (CursorKey key : keys) {
            position.add(key.read(results, schema));
        }
        return position;
    }

    /** The rows of a query behind a position, or from its begin, and one more than a page has. */
    BoundSql rows(Query<?> query, @Nullable List<@Nullable Object> position) {
        String computed = keys.stream()
                .filter(key -> CursorKey.isComputed(key.column()))
                .map(key -> "," + key.compared())
                .collect(Collectors.joining());
        String select = "SELECT " + String.join(",", table.names()) + computed + " FROM " + table.table();
        SqlWriter sql = QueryStatements.matching(table, select, query);
        if (position != null) {
            writeBehind(sql.also(), position, 0);
        }
        String order = keys.stream()
                .map(key -> QueryStatements.term(key.name(), key.descending()))
                .collect(Collectors.joining(","));
        return sql.text(" ORDER BY ")
                .text(order)
                .text(" LIMIT ")
                .value(query.size() + 1L)
                .done();
    }

    private void writeBehind(SqlWriter sql, List<@Nullable Object> position, int from) {
        CursorKey key = keys.get(from);
        Object value = position.get(from);
        if (from == keys.size() - 1) {
            key.writeBehind(sql, value);
            return;
        }
        sql.text("(");
        key.writeBehind(sql, value);
        sql.text(" OR (");
        key.writeEqual(sql, value);
        sql.text(" AND ");
        writeBehind(sql, position, from + 1);
        sql.text("))");
    }

    private List<CursorKey> keys(Query<?> query) {
        if (!query.paged() || query.offset() > 0) {
            throw refused(
                    ErrorCode.INVALID_PAGE, "needs limit(…) for the rows of a page, and takes no number of a page");
        }
        List<CursorKey> all = new ArrayList<>();
        int computed = schema.columns().size();
        for (Sort<?> sort : whole(query)) {
            Column column = table.column(sort.field());
            requireSorted(sort.field(), column);
            int position =
                    CursorKey.isComputed(column) ? ++computed : sort.field().ordinal() + 1;
            all.add(new CursorKey(sort.field(), column, table.name(sort.field()), sort.descending(), position));
        }
        return all;
    }

    /** The order up to the id, which is added at its end where it is missing. */
    private List<Sort<?>> whole(Query<?> query) {
        List<Sort<?>> whole = new ArrayList<>();
        boolean descending = false;
        for (Sort<?> sort : query.sorts()) {
            descending = sort.descending();
            whole.add(sort);
            if (sort.field() instanceof IdField<?>) {
                return whole;
            }
        }
        whole.add(new Sort<>(new IdField<>(schema.entity(), schema.id().field()), descending));
        return whole;
    }

    /** Of longer texts MySQL sorts only the begin, {@code max_sort_length}, unless the collation is one of a few. */
    private void requireSorted(SortableField<?> field, Column column) {
        if (column.type() instanceof TextType text && (text.length() == TextType.MAX || text.length() > LONGEST_TEXT)) {
            throw refused(
                    ErrorCode.INVALID_CONDITION,
                    "cannot be sorted by " + field + ", a text of more than " + LONGEST_TEXT + " characters");
        }
    }

    /** What tells one order from another. */
    private String description() {
        return schema.entity()
                + keys.stream()
                        .map(key -> (key.descending() ? "-" : "+") + key.field().name())
                        .collect(Collectors.joining(" ", " ", ""));
    }

    private IllegalUseException refused(ErrorCode code, String problem) {
        return new IllegalUseException(
                code, schema.entity(), "a search of " + schema.entity() + " behind a cursor " + problem);
    }
}
