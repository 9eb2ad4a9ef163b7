package io.fluxa.shop;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Order}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class OrderFields {
    /** The primary key. */
    public static final IdField<OrderEntity> ID = new IdField<>("Order", "id");

    /** Field {@code user}. */
    public static final Field<OrderEntity> USER = new Field<>("Order", "user", 1);

    /** Field {@code product}. */
    public static final Field<OrderEntity> PRODUCT = new Field<>("Order", "product", 2);

    /** Field {@code quantity}. */
    public static final IntegerField<OrderEntity, Integer> QUANTITY = new IntegerField<>("Order", "quantity", 3, Integer.class);

    /** Field {@code total}. */
    public static final Field<OrderEntity> TOTAL = new Field<>("Order", "total", 4);

    /** Field {@code createdAt}. */
    public static final Field<OrderEntity> CREATED_AT = new Field<>("Order", "createdAt", 5);

    private OrderFields() {}
}
