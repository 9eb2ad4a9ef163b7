package io.fluxa.shop;

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

/** Finds and creates {@link CategoryEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class CategoryProvider extends GeneratedProvider<CategoryEntity, CategoryRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("Category", "default", "category")
            .required("id", "id", new ColumnType.IntegerType(2, true))
            .required("name", "name", new ColumnType.TextType(255))
            .uniqueIndex("name", "name")
            .localCache(0)
            .build();

    /** Called by the engine and by CDI. */
    public CategoryProvider() {
        super(5, SCHEMA);
    }

    /** Finds the row by {@code name}; empty when there is none. */
    public Optional<CategoryEntity> getByName(FluxaContext context, String name) {
        return searchOne(context, Query.where(CategoryFields.NAME.eq(name)));
    }

    @Override
    public Class<?> definition() {
        return Category.class;
    }

    @Override
    public Class<CategoryEntity> entityType() {
        return CategoryEntity.class;
    }

    @Override
    public CategoryRow newRow(long id) {
        return new CategoryRow(id);
    }

    @Override
    public CategoryRow readRow(ResultSet results) throws SQLException {
        return new CategoryRow(results);
    }

    @Override
    public int flags() {
        return 0;
    }

    @Override
    public CategoryRow decodeRow(RowDecoder in) {
        return new CategoryRow(in);
    }

    @Override
    public CategoryEntity newEntity(Session session, CategoryRow row, boolean stored) {
        return new CategoryEntity(this, session, row, stored);
    }
}
