package io.fluxa.shop;

import io.fluxa.query.IdField;
import io.fluxa.query.InstantField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.TextField;
import io.fluxa.query.UpdateTimeField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code User}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class UserFields {
    /** The primary key. */
    public static final IdField<UserEntity> ID = new IdField<>("User", "id");

    /** Field {@code name}. */
    public static final TextField<UserEntity> NAME = new TextField<>("User", "name", 1);

    /** Field {@code email}. */
    public static final TextField<UserEntity> EMAIL = new TextField<>("User", "email", 2);

    /** Field {@code age}. */
    public static final IntegerField<UserEntity, Integer> AGE = new IntegerField<>("User", "age", 3, Integer.class);

    /** Field {@code createdAt}. */
    public static final InstantField<UserEntity> CREATED_AT = new InstantField<>("User", "createdAt", 4);

    /** Field {@code updatedAt}. */
    public static final UpdateTimeField<UserEntity> UPDATED_AT = new UpdateTimeField<>("User", "updatedAt", 5);

    private UserFields() {}
}
