package hostile;

import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link LocalEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class LocalProvider extends GeneratedProvider<LocalEntity, LocalRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Local", "default", "local")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .nullable("in", "in", new ColumnType.TextType(255))
            .nullable("out", "out", new ColumnType.BlobType(2))
            .required("layout", "layout", new ColumnType.BooleanType())
            .nullable("mark", "mark", new ColumnType.BooleanType())
            .required("results", "results", new ColumnType.FloatType(8, false))
            .nullable("statement", "statement", new ColumnType.FloatType(4, false))
            .nullable("kind", "KIND", new ColumnType.EnumType(LocalRow.KIND_.texts()))
            .nullable("kinds", "kinds", new ColumnType.SetType(LocalRow.KIND_.texts()))
            .nullable("context_where", "context.where", new ColumnType.TextType(255))
            .required("context_i", "context.i", new ColumnType.IntegerType(4, false))
            .nullable("base_where", "base.where", new ColumnType.TextType(255))
            .required("base_i", "base.i", new ColumnType.IntegerType(4, false))
            .required("row", "row", new ColumnType.IntegerType(4, false))
            .version("version", "version", new ColumnType.IntegerType(8, false))
            .deletion("fake_delete", "fakeDelete", new ColumnType.IntegerType(8, true))
            .nullable("value_1", "value[0]", new ColumnType.TextType(255))
            .nullable("value_2", "value[1]", new ColumnType.TextType(255))
            .nullable("copies_1_where", "copies[0].where", new ColumnType.TextType(255))
            .required("copies_1_i", "copies[0].i", new ColumnType.IntegerType(4, false))
            .nullable("copies_2_where", "copies[1].where", new ColumnType.TextType(255))
            .required("copies_2_i", "copies[1].i", new ColumnType.IntegerType(4, false))
            .nullable("index", "index", new ColumnType.TextType(255))
            .nullable("type", "type", new ColumnType.JsonType())
            .nullable("document", "document", new ColumnType.JsonType())
            .uniqueIndex("select", "index", "context_where", "fake_delete")
            .index("it's \"so\"", "value_2", "fake_delete")
            .index("fake_delete", "fake_delete")
            .build();

    /** Called by the engine and by CDI. */
    public LocalProvider() {
        super(5, SCHEMA);
    }

    /** Finds the living row by {@code index} and {@code context.where}; empty when there is none. */
    public Optional<LocalEntity> getBySelect(
            FluxaContext context, java.lang.String index, java.lang.String contextWhere) {
        return searchOne(context, Query.where(LocalFields.INDEX.eq(index), LocalFields.CONTEXT_WHERE.eq(contextWhere)));
    }

    @Override
    public Class<?> definition() {
        return Local.class;
    }

    @Override
    public Class<LocalEntity> entityType() {
        return LocalEntity.class;
    }

    @Override
    public LocalRow newRow(long id) {
        return new LocalRow(id);
    }

    @Override
    public LocalRow readRow(ResultSet results) throws SQLException {
        return new LocalRow(results);
    }

    @Override
    public int flags() {
        return 17;
    }

    @Override
    public LocalRow decodeRow(RowDecoder in) {
        return new LocalRow(in);
    }

    @Override
    public LocalEntity newEntity(Session session, LocalRow row, boolean stored) {
        return new LocalEntity(this, session, row, stored);
    }
}
