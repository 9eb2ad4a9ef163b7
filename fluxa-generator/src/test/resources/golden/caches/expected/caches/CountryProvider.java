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

/** Finds and creates {@link CountryEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class CountryProvider extends GeneratedProvider<CountryEntity, CountryRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Country", "default", "country")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .nullable("code", "code", new ColumnType.TextType(255))
            .nullable("name", "name", new ColumnType.TextType(255))
            .deletion("fake_delete", "fakeDelete", new ColumnType.IntegerType(8, true))
            .cachedUniqueIndex("code", "rows", "code", "fake_delete")
            .cachedUniqueIndex("name", "names", "name", "fake_delete")
            .index("fake_delete", "fake_delete")
            .redisCache("rows", Duration.ofMinutes(90))
            .localCache(1000)
            .build();

    /** Called by the engine and by CDI. */
    public CountryProvider() {
        super(5, SCHEMA);
    }

    /** Finds the living row by {@code code}; empty when there is none. */
    public Optional<CountryEntity> getByCode(FluxaContext context, String code) {
        return searchOne(context, Query.where(CountryFields.CODE.eq(code)));
    }

    /** Finds the living row by {@code name}; empty when there is none. */
    public Optional<CountryEntity> getByName(FluxaContext context, String name) {
        return searchOne(context, Query.where(CountryFields.NAME.eq(name)));
    }

    @Override
    public Class<?> definition() {
        return Country.class;
    }

    @Override
    public Class<CountryEntity> entityType() {
        return CountryEntity.class;
    }

    @Override
    public CountryRow newRow(long id) {
        return new CountryRow(id);
    }

    @Override
    public CountryRow readRow(ResultSet results) throws SQLException {
        return new CountryRow(results);
    }

    @Override
    public int flags() {
        return 2;
    }

    @Override
    public CountryRow decodeRow(RowDecoder in) {
        return new CountryRow(in);
    }

    @Override
    public CountryEntity newEntity(Session session, CountryRow row, boolean stored) {
        return new CountryEntity(this, session, row, stored);
    }
}
