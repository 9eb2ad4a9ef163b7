package io.fluxa.shop;

import io.fluxa.FluxaContext;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Order}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class OrderEntity extends GeneratedEntity<OrderEntity, OrderRow> {
    OrderEntity(OrderProvider provider, Session session, OrderRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** The id that field {@code user} refers to. */
    public long getUserId() {
        return row.user;
    }

    /** Lets field {@code user} refer to the row with an id. */
    public void setUser(long id) {
        long checked = ValueCheck.reference(OrderFields.USER, id, 9223372036854775807L);
        if (checked != row.user) {
            write(1).user = checked;
        }
    }

    /** Lets field {@code user} refer to an entity: required. */
    public void setUser(UserEntity value) {
        setUser(ValueCheck.required(OrderFields.USER, value).id());
    }

    /** Finds what field {@code user} refers to; empty when there is none. */
    public Optional<UserEntity> getUser(FluxaContext context) {
        if (row.user == 0) {
            return Optional.empty();
        }
        return provider(UserProvider.class).getById(context, row.user);
    }

    /** Finds what field {@code user} refers to, which must exist. */
    public UserEntity mustGetUser(FluxaContext context) {
        return provider(UserProvider.class).mustGetById(context, row.user);
    }

    /** The id that field {@code product} refers to. */
    public long getProductId() {
        return row.product;
    }

    /** Lets field {@code product} refer to the row with an id. */
    public void setProduct(long id) {
        long checked = ValueCheck.reference(OrderFields.PRODUCT, id, 9223372036854775807L);
        if (checked != row.product) {
            write(2).product = checked;
        }
    }

    /** Lets field {@code product} refer to an entity: required. */
    public void setProduct(ProductEntity value) {
        setProduct(ValueCheck.required(OrderFields.PRODUCT, value).id());
    }

    /** Finds what field {@code product} refers to; empty when there is none. */
    public Optional<ProductEntity> getProduct(FluxaContext context) {
        if (row.product == 0) {
            return Optional.empty();
        }
        return provider(ProductProvider.class).getById(context, row.product);
    }

    /** Finds what field {@code product} refers to, which must exist. */
    public ProductEntity mustGetProduct(FluxaContext context) {
        return provider(ProductProvider.class).mustGetById(context, row.product);
    }

    /** Field {@code quantity}. */
    public int getQuantity() {
        return row.quantity;
    }

    /** Sets field {@code quantity}. */
    public void setQuantity(int value) {
        if (value != row.quantity) {
            write(3).quantity = value;
        }
    }

    /** Field {@code total}, or null. */
    public @Nullable BigDecimal getTotal() {
        return row.total;
    }

    /** Sets field {@code total}: at most 8 digits before and 2 after the point, or null. */
    public void setTotal(@Nullable BigDecimal value) {
        BigDecimal checked = value == null ? null : ValueCheck.decimal(OrderFields.TOTAL, value, 10, 2, false);
        if (!Objects.equals(checked, row.total)) {
            write(4).total = checked;
        }
    }

    /** When the row was created; null before the first flush. */
    public @Nullable Instant getCreatedAt() {
        return row.createdAt;
    }

    /** Sets when the row was created; without it the first flush does. */
    public void setCreatedAt(Instant value) {
        Instant checked =
                ValueCheck.instant(OrderFields.CREATED_AT, ValueCheck.required(OrderFields.CREATED_AT, value), 0);
        if (!checked.equals(row.createdAt)) {
            write(5).createdAt = checked;
        }
    }
}
