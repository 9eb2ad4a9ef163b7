package io.fluxa.shop;

import io.fluxa.query.BooleanField;
import io.fluxa.query.EnumField;
import io.fluxa.query.IdField;
import io.fluxa.query.IntegerField;
import io.fluxa.query.NullableDecimalField;
import io.fluxa.query.NullableTextField;
import io.fluxa.query.ReferenceField;
import io.fluxa.query.TextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Product}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class ProductFields {
    /** The primary key. */
    public static final IdField<ProductEntity> ID = new IdField<>("Product", "id");

    /** Field {@code name}. */
    public static final TextField<ProductEntity> NAME = new TextField<>("Product", "name", 1);

    /** Field {@code description}. */
    public static final NullableTextField<ProductEntity> DESCRIPTION =
            new NullableTextField<>("Product", "description", 2);

    /** Field {@code price}. */
    public static final NullableDecimalField<ProductEntity> PRICE = new NullableDecimalField<>("Product", "price", 3);

    /** Field {@code category}. */
    public static final ReferenceField<ProductEntity, CategoryEntity> CATEGORY =
            new ReferenceField<>("Product", "category", 4, CategoryEntity.class);

    /** Field {@code status}. */
    public static final EnumField<ProductEntity, Product.Status> STATUS =
            new EnumField<>("Product", "status", 5, Product.Status.class);

    /** Field {@code stock}. */
    public static final IntegerField<ProductEntity, Integer> STOCK =
            new IntegerField<>("Product", "stock", 6, Integer.class);

    /** Field {@code featured}. */
    public static final BooleanField<ProductEntity> FEATURED = new BooleanField<>("Product", "featured", 7);

    private ProductFields() {}
}
