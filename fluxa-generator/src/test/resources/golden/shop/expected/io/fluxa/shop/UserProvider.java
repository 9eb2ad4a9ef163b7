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
import java.time.Duration;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Finds and creates {@link UserEntity}. */
@NullMarked
@Generated("io.fluxa.generator")
public class UserProvider extends GeneratedProvider<UserEntity, UserRow> {
    private static final EntitySchema SCHEMA = EntitySchema.of("User", "default", "user")
            .required("id", "id", new ColumnType.IntegerType(8, true))
            .required("name", "name", new ColumnType.TextType(255))
            .required("email", "email", new ColumnType.TextType(255))
            .required("age", "age", new ColumnType.IntegerType(1, true))
            .required("created_at", "createdAt", new ColumnType.DateTimeType(0))
            .required("updated_at", "updatedAt", new ColumnType.DateTimeType(0))
            .cachedUniqueIndex("email", "default", "email")
            .redisCache("default", Duration.ofHours(1))
            .build();

    /** Called by the engine and by CDI. */
    public UserProvider() {
        super(5, SCHEMA);
    }

    /** Finds the row by {@code email}; empty when there is none. */
    public Optional<UserEntity> getByEmail(FluxaContext context, String email) {
        return searchOne(context, Query.where(UserFields.EMAIL.eq(email)));
    }

    @Override
    public Class<?> definition() {
        return User.class;
    }

    @Override
    public Class<UserEntity> entityType() {
        return UserEntity.class;
    }

    @Override
    public UserRow newRow(long id) {
        return new UserRow(id);
    }

    @Override
    public UserRow readRow(ResultSet results) throws SQLException {
        return new UserRow(results);
    }

    @Override
    public int flags() {
        return 0;
    }

    @Override
    public UserRow decodeRow(RowDecoder in) {
        return new UserRow(in);
    }

    @Override
    public UserEntity newEntity(Session session, UserRow row, boolean stored) {
        return new UserEntity(this, session, row, stored);
    }
}
