package kinds;

import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link BigEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class BigProvider extends GeneratedProvider<BigEntity, BigRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Big", "default", "big")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .required("created_at", "createdAt", new ColumnType.DateTimeType(0))
            .required("updated_at", "updatedAt", new ColumnType.DateTimeType(0))
            .build();

    /** Called by the engine and by CDI. */
    public BigProvider() {
        super(5, SCHEMA);
    }

    @Override
    public Class<?> definition() {
        return Big.class;
    }

    @Override
    public Class<BigEntity> entityType() {
        return BigEntity.class;
    }

    @Override
    public BigRow newRow(long id) {
        return new BigRow(id);
    }

    @Override
    public BigRow readRow(ResultSet results) throws SQLException {
        return new BigRow(results);
    }

    @Override
    public int flags() {
        return 0;
    }

    @Override
    public BigRow decodeRow(RowDecoder in) {
        return new BigRow(in);
    }

    @Override
    public BigEntity newEntity(Session session, BigRow row, boolean stored) {
        return new BigEntity(this, session, row, stored);
    }
}
