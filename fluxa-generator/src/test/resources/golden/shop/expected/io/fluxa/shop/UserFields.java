package io.fluxa.shop;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code User}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class UserFields {
    /** The primary key. */
    public static final IdField<UserEntity> ID = new IdField<>("User", "id");

    /** Field {@code name}. */
    public static final Field<UserEntity> NAME = new Field<>("User", "name", 1);

    /** Field {@code email}. */
    public static final Field<UserEntity> EMAIL = new Field<>("User", "email", 2);

    /** Field {@code age}. */
    public static final IntegerField<UserEntity, Integer> AGE = new IntegerField<>("User", "age", 3, Integer.class);

    /** Field {@code createdAt}. */
    public static final Field<UserEntity> CREATED_AT = new Field<>("User", "createdAt", 4);

    /** Field {@code updatedAt}. */
    public static final Field<UserEntity> UPDATED_AT = new Field<>("User", "updatedAt", 5);

    private UserFields() {}
}
