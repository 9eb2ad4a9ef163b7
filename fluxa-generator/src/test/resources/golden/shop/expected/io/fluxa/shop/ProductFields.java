package io.fluxa.shop;

import io.fluxa.query.Field;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Product}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class ProductFields {
    /** The primary key. */
    public static final IdField<ProductEntity> ID = new IdField<>("Product", "id");

    /** Field {@code name}. */
    public static final Field<ProductEntity> NAME = new Field<>("Product", "name", 1);

    /** Field {@code description}. */
    public static final Field<ProductEntity> DESCRIPTION = new Field<>("Product", "description", 2);

    /** Field {@code price}. */
    public static final Field<ProductEntity> PRICE = new Field<>("Product", "price", 3);

    /** Field {@code category}. */
    public static final Field<ProductEntity> CATEGORY = new Field<>("Product", "category", 4);

    /** Field {@code status}. */
    public static final Field<ProductEntity> STATUS = new Field<>("Product", "status", 5);

    /** Field {@code stock}. */
    public static final IntegerField<ProductEntity, Integer> STOCK = new IntegerField<>("Product", "stock", 6, Integer.class);

    /** Field {@code featured}. */
    public static final Field<ProductEntity> FEATURED = new Field<>("Product", "featured", 7);

    private ProductFields() {}
}
