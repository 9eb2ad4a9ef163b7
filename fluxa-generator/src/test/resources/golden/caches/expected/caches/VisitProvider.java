package caches;

import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.Session;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.EntitySchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link VisitEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class VisitProvider extends GeneratedProvider<VisitEntity, VisitRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Visit", "default", "visit")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .nullable("code", "code", new ColumnType.TextType(255))
            .required("place", "place", new ColumnType.IntegerType(4, false))
            .cachedUniqueIndex("code", "default", "code")
            .redisCache("default", Duration.ofSeconds(45))
            .localCache(1000)
            .build();

    /** Called by the engine and by CDI. */
    public VisitProvider() {
        super(5, SCHEMA);
    }

    /** Finds the row by {@code code}; empty when there is none. */
    public Optional<VisitEntity> getByCode(FluxaContext context, String code) {
        return searchOne(context, Query.where(VisitFields.CODE.eq(code)));
    }

    @Override
    public Class<?> definition() {
        return Visit.class;
    }

    @Override
    public Class<VisitEntity> entityType() {
        return VisitEntity.class;
    }

    @Override
    public VisitRow newRow(long id) {
        return new VisitRow(id);
    }

    @Override
    public VisitRow readRow(ResultSet results) throws SQLException {
        return new VisitRow(results);
    }

    @Override
    public int flags() {
        return 1;
    }

    @Override
    public VisitRow decodeRow(RowDecoder in) {
        return new VisitRow(in);
    }

    @Override
    public VisitEntity newEntity(Session session, VisitRow row, boolean stored) {
        return new VisitEntity(this, session, row, stored);
    }
}
