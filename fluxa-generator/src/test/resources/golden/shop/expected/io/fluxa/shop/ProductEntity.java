package io.fluxa.shop;

import io.fluxa.FluxaContext;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Product}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class ProductEntity extends GeneratedEntity<ProductEntity, ProductRow> {
    ProductEntity(ProductProvider provider, Session session, ProductRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code name}. */
    public String getName() {
        return row.name;
    }

    /** Sets field {@code name}: required, at most 255 characters. */
    public void setName(String value) {
        String checked = ValueCheck.text(ProductFields.NAME, ValueCheck.required(ProductFields.NAME, value), 255);
        if (!checked.equals(row.name)) {
            write(1).name = checked;
        }
    }

    /** Field {@code description}, or null. */
    public @Nullable String getDescription() {
        return row.description;
    }

    /** Sets field {@code description}: at most 16 MiB of UTF-8, or null. */
    public void setDescription(@Nullable String value) {
        String checked = value == null ? null : ValueCheck.mediumText(ProductFields.DESCRIPTION, value);
        if (!Objects.equals(checked, row.description)) {
            write(2).description = checked;
        }
    }

    /** Field {@code price}, or null. */
    public @Nullable BigDecimal getPrice() {
        return row.price;
    }

    /** Sets field {@code price}: at most 8 digits before and 2 after the point, or null. */
    public void setPrice(@Nullable BigDecimal value) {
        BigDecimal checked = value == null ? null : ValueCheck.decimal(ProductFields.PRICE, value, 10, 2, false);
        if (!Objects.equals(checked, row.price)) {
            write(3).price = checked;
        }
    }

    /** The id that field {@code category} refers to. */
    public int getCategoryId() {
        return row.category;
    }

    /** Lets field {@code category} refer to the row with an id. */
    public void setCategory(long id) {
        int checked = (int) ValueCheck.reference(ProductFields.CATEGORY, id, 65535);
        if (checked != row.category) {
            write(4).category = checked;
        }
    }

    /** Lets field {@code category} refer to an entity: required. */
    public void setCategory(CategoryEntity value) {
        setCategory(ValueCheck.required(ProductFields.CATEGORY, value).id());
    }

    /** Finds what field {@code category} refers to; empty when there is none. */
    public Optional<CategoryEntity> getCategory(FluxaContext context) {
        if (row.category == 0) {
            return Optional.empty();
        }
        return provider(CategoryProvider.class).getById(context, row.category);
    }

    /** Finds what field {@code category} refers to, which must exist. */
    public CategoryEntity mustGetCategory(FluxaContext context) {
        return provider(CategoryProvider.class).mustGetById(context, row.category);
    }

    /** Field {@code status}. */
    public Product.Status getStatus() {
        return row.status;
    }

    /** Sets field {@code status}: required. */
    public void setStatus(Product.Status value) {
        Product.Status checked = ValueCheck.required(ProductFields.STATUS, value);
        if (checked != row.status) {
            write(5).status = checked;
        }
    }

    /** Field {@code stock}. */
    public int getStock() {
        return row.stock;
    }

    /** Sets field {@code stock}. */
    public void setStock(int value) {
        if (value != row.stock) {
            write(6).stock = value;
        }
    }

    /** Field {@code featured}. */
    public boolean isFeatured() {
        return row.featured;
    }

    /** Sets field {@code featured}. */
    public void setFeatured(boolean value) {
        if (value != row.featured) {
            write(7).featured = value;
        }
    }
}
