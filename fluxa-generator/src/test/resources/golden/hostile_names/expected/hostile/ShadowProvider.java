package hostile;

import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link ShadowEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class ShadowProvider extends GeneratedProvider<ShadowEntity, ShadowRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Shadow", "default", "shadow")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .nullable("objects", "Objects", new ColumnType.TextType(255))
            .nullable("arrays", "Arrays", new ColumnType.BlobType(2))
            .nullable("boolean", "Boolean", new ColumnType.BooleanType())
            .nullable("instant", "Instant", new ColumnType.DateTimeType(0))
            .nullable("column_binder", "ColumnBinder", new ColumnType.IntegerType(4, false))
            .nullable("rate", "rate", new ColumnType.EnumType(ShadowRow.VAT_.texts()))
            .build();

    /** Called by the engine and by CDI. */
    public ShadowProvider() {
        super(5, SCHEMA);
    }

    @Override
    public Class<?> definition() {
        return Shadow.class;
    }

    @Override
    public Class<ShadowEntity> entityType() {
        return ShadowEntity.class;
    }

    @Override
    public ShadowRow newRow(long id) {
        return new ShadowRow(id);
    }

    @Override
    public ShadowRow readRow(ResultSet results) throws SQLException {
        return new ShadowRow(results);
    }

    @Override
    public int flags() {
        return 7;
    }

    @Override
    public ShadowRow decodeRow(RowDecoder in) {
        return new ShadowRow(in);
    }

    @Override
    public ShadowEntity newEntity(Session session, ShadowRow row, boolean stored) {
        return new ShadowEntity(this, session, row, stored);
    }
}
