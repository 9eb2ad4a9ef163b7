package booking;

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

/** Finds and creates {@link PlayEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class PlayProvider extends GeneratedProvider<PlayEntity, PlayRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Play", "default", "play")
            .required("id", "id", new ColumnType.IntegerType(2, true))
            .nullable("title", "title", new ColumnType.TextType(255))
            .uniqueIndex("title", "title")
            .build();

    /** Called by the engine and by CDI. */
    public PlayProvider() {
        super(5, SCHEMA);
    }

    /** Finds the row by {@code title}; empty when there is none. */
    public Optional<PlayEntity> getByTitle(FluxaContext context, String title) {
        return searchOne(context, Query.where(PlayFields.TITLE.eq(title)));
    }

    @Override
    public Class<?> definition() {
        return Play.class;
    }

    @Override
    public Class<PlayEntity> entityType() {
        return PlayEntity.class;
    }

    @Override
    public PlayRow newRow(long id) {
        return new PlayRow(id);
    }

    @Override
    public PlayRow readRow(ResultSet results) throws SQLException {
        return new PlayRow(results);
    }

    @Override
    public int flags() {
        return 1;
    }

    @Override
    public PlayRow decodeRow(RowDecoder in) {
        return new PlayRow(in);
    }

    @Override
    public PlayEntity newEntity(Session session, PlayRow row, boolean stored) {
        return new PlayEntity(this, session, row, stored);
    }
}
