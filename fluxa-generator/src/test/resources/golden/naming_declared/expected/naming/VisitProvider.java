package naming;

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

/** Finds and creates {@link VisitEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class VisitProvider extends GeneratedProvider<VisitEntity, VisitRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Visit", "default", "Visit")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .nullable("pageName", "pageName", new ColumnType.TextType(255))
            .nullable("previous", "previous", new ColumnType.IntegerType(8, true))
            .nullable("placeCity", "place.city", new ColumnType.TextType(255))
            .nullable("places_1_city", "places[0].city", new ColumnType.TextType(255))
            .nullable("places_2_city", "places[1].city", new ColumnType.TextType(255))
            .nullable("tags_1", "tags[0]", new ColumnType.TextType(255))
            .nullable("tags_2", "tags[1]", new ColumnType.TextType(255))
            .required("createdAt", "createdAt", new ColumnType.DateTimeType(0))
            .deletion("fakeDelete", "fakeDelete", new ColumnType.IntegerType(8, true))
            .uniqueIndex("Page", "pageName", "fakeDelete")
            .index("fakeDelete", "fakeDelete")
            .build();

    /** Called by the engine and by CDI. */
    public VisitProvider() {
        super(5, SCHEMA);
    }

    /** Finds the living row by {@code pageName}; empty when there is none. */
    public Optional<VisitEntity> getByPage(FluxaContext context, String pageName) {
        return searchOne(context, Query.where(VisitFields.PAGE_NAME.eq(pageName)));
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
        return 7;
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
