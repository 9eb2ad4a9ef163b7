package io.fluxa.shop;

import io.fluxa.query.IdField;
import io.fluxa.query.InstantField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableDecimalField;
import io.fluxa.query.ReferenceField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Order}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class OrderFields {
    /** The primary key. */
    public static final IdField<OrderEntity> ID = new IdField<>("Order", "id");

    /** Field {@code user}. */
    public static final ReferenceField<OrderEntity, UserEntity> USER =
            new ReferenceField<>("Order", "user", 1, UserEntity.class);

    /** Field {@code product}. */
    public static final ReferenceField<OrderEntity, ProductEntity> PRODUCT =
            new ReferenceField<>("Order", "product", 2, ProductEntity.class);

    /** Field {@code quantity}. */
    public static final IntegerField<OrderEntity, Integer> QUANTITY =
            new IntegerField<>("Order", "quantity", 3, Integer.class);

    /** Field {@code total}. */
    public static final NullableDecimalField<OrderEntity> TOTAL = new NullableDecimalField<>("Order", "total", 4);

    /** Field {@code createdAt}. */
    public static final InstantField<OrderEntity> CREATED_AT = new InstantField<>("Order", "createdAt", 5);

    private OrderFields() {}
}
