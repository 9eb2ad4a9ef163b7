package hostile;

import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link GeneratedEntity}. */
@NullMarked
@javax.annotation.processing.Generated("io.fluxa.generator")
public class GeneratedProvider extends io.fluxa.runtime.GeneratedProvider<GeneratedEntity, GeneratedRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Generated", "default", "generated")
            .required("id", "id", new ColumnType.IntegerType(2, true))
            .nullable("name", "name", new ColumnType.TextType(255))
            .build();

    /** Called by the engine and by CDI. */
    public GeneratedProvider() {
        super(5, SCHEMA);
    }

    @Override
    public Class<?> definition() {
        return Generated.class;
    }

    @Override
    public Class<GeneratedEntity> entityType() {
        return GeneratedEntity.class;
    }

    @Override
    public GeneratedRow newRow(long id) {
        return new GeneratedRow(id);
    }

    @Override
    public GeneratedRow readRow(ResultSet results) throws SQLException {
        return new GeneratedRow(results);
    }

    @Override
    public int flags() {
        return 1;
    }

    @Override
    public GeneratedRow decodeRow(RowDecoder in) {
        return new GeneratedRow(in);
    }

    @Override
    public GeneratedEntity newEntity(Session session, GeneratedRow row, boolean stored) {
        return new GeneratedEntity(this, session, row, stored);
    }
}
