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

/** Finds and creates {@link TinyEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class TinyProvider extends GeneratedProvider<TinyEntity, TinyRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Tiny", "default", "tiny")
            .required("id", "id", new ColumnType.IntegerType(1, true))
            .build();

    /** Called by the engine and by CDI. */
    public TinyProvider() {
        super(5, SCHEMA);
    }

    @Override
    public Class<?> definition() {
        return Tiny.class;
    }

    @Override
    public Class<TinyEntity> entityType() {
        return TinyEntity.class;
    }

    @Override
    public TinyRow newRow(long id) {
        return new TinyRow(id);
    }

    @Override
    public TinyRow readRow(ResultSet results) throws SQLException {
        return new TinyRow(results);
    }

    @Override
    public int flags() {
        return 0;
    }

    @Override
    public TinyRow decodeRow(RowDecoder in) {
        return new TinyRow(in);
    }

    @Override
    public TinyEntity newEntity(Session session, TinyRow row, boolean stored) {
        return new TinyEntity(this, session, row, stored);
    }
}
