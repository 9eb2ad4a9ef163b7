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

/** Finds and creates {@link MediumEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class MediumProvider extends GeneratedProvider<MediumEntity, MediumRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Medium", "default", "medium")
            .required("id", "id", new ColumnType.IntegerType(3, true))
            .build();

    /** Called by the engine and by CDI. */
    public MediumProvider() {
        super(5, SCHEMA);
    }

    @Override
    public Class<?> definition() {
        return Medium.class;
    }

    @Override
    public Class<MediumEntity> entityType() {
        return MediumEntity.class;
    }

    @Override
    public MediumRow newRow(long id) {
        return new MediumRow(id);
    }

    @Override
    public MediumRow readRow(ResultSet results) throws SQLException {
        return new MediumRow(results);
    }

    @Override
    public int flags() {
        return 0;
    }

    @Override
    public MediumRow decodeRow(RowDecoder in) {
        return new MediumRow(in);
    }

    @Override
    public MediumEntity newEntity(Session session, MediumRow row, boolean stored) {
        return new MediumEntity(this, session, row, stored);
    }
}
