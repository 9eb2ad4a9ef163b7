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

/** Finds and creates {@link OldEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
@SuppressWarnings({"deprecation", "removal"})
public class OldProvider extends GeneratedProvider<OldEntity, OldRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Old", "default", "old")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .nullable("age", "age", new ColumnType.EnumType(OldRow.AGE.texts()))
            .build();

    /** Called by the engine and by CDI. */
    public OldProvider() {
        super(5, SCHEMA);
    }

    @Override
    public Class<?> definition() {
        return Old.class;
    }

    @Override
    public Class<OldEntity> entityType() {
        return OldEntity.class;
    }

    @Override
    public OldRow newRow(long id) {
        return new OldRow(id);
    }

    @Override
    public OldRow readRow(ResultSet results) throws SQLException {
        return new OldRow(results);
    }

    @Override
    public int flags() {
        return 1;
    }

    @Override
    public OldRow decodeRow(RowDecoder in) {
        return new OldRow(in);
    }

    @Override
    public OldEntity newEntity(Session session, OldRow row, boolean stored) {
        return new OldEntity(this, session, row, stored);
    }
}
