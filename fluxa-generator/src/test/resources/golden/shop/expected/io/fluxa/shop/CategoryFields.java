package io.fluxa.shop;

import io.fluxa.query.IdField;
import io.fluxa.query.TextField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The fields of {@code Category}, for queries and increments. */
@NullMarked
@Generated("io.fluxa.generator")
public final class CategoryFields {
    /** The primary key. */
    public static final IdField<CategoryEntity> ID = new IdField<>("Category", "id");

    /** Field {@code name}. */
    public static final TextField<CategoryEntity> NAME = new TextField<>("Category", "name", 1);

    private CategoryFields() {}
}
