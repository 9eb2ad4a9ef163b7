package io.fluxa.internal.schema;

import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statement that creates the table of an entity. */
public final class CreateTable {

    private CreateTable() {}

    /**
     * The whole statement.
     *
     * @param database the schema in MySQL
     * @param schema the entity
     * @param encoding the character set of the table and its texts
     * @param collation the full name of their collation
     */
    public static String sql(String database, EntitySchema schema, String encoding, String collation) {
        ColumnSql columns = new ColumnSql(encoding, collation);
        List<Column> others = schema.columns().subList(1, schema.columns().size());
        Stream<String> lines = Stream.of(
                        Stream.of(columns.id(schema.id())),
                        others.stream().map(columns::of),
                        schema.indexes().stream().map(CreateTable::index).sorted())
                .flatMap(part -> part.map(line -> "  " + line));
        String primaryKey = " PRIMARY KEY (" + Sql.name(schema.id().name()) + ")";
        return "CREATE TABLE " + Sql.name(database) + "." + Sql.name(schema.table()) + " (\n"
                + Stream.concat(lines, Stream.of(primaryKey)).collect(Collectors.joining(",\n"))
                + "\n) ENGINE=InnoDB DEFAULT CHARSET=" + encoding + " COLLATE=" + collation + ";";
    }

    private static String index(Index index) {
        String columns = index.columns().stream().map(Sql::name).collect(Collectors.joining(","));
        return (index.unique() ? "UNIQUE INDEX " : "INDEX ") + Sql.name(index.name()) + " (" + columns + ")";
    }
}
