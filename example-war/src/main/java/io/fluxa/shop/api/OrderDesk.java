package io.fluxa.shop.api;

import static io.fluxa.Bounds.atLeast;
import static io.fluxa.Bounds.between;

import io.fluxa.FluxaContext;
import io.fluxa.error.BoundsExceededException;
import io.fluxa.error.EntityDeletedException;
import io.fluxa.shop.entity.OrderEntity;
import io.fluxa.shop.entity.OrderFields;
import io.fluxa.shop.entity.OrderProvider;
import io.fluxa.shop.entity.ProductEntity;
import io.fluxa.shop.entity.ProductFields;
import io.fluxa.shop.entity.ProductProvider;
import io.fluxa.shop.entity.UserEntity;
import io.fluxa.shop.json.Body;
import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import io.fluxa.transaction.TransactionOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Moves stock and orders together. Stock is only ever changed relatively and within bounds, in the flush that writes the order,
 * so that it is right whatever else happens at the same time.
 */
@RequestScoped
public class OrderDesk {

    /** When other orders of the product are in the way, the unit is rolled back and tried again. */
    private static final TransactionOptions PATIENT =
            TransactionOptions.DEFAULT.retries(3).timeout(Duration.ofSeconds(20));

    @Inject
    FluxaContext fluxa;

    @Inject
    OrderProvider orders;

    @Inject
    PresentUsers users;

    @Inject
    ProductProvider products;

    // guide:begin place-order
    /** Takes the pieces from the stock and writes the order, both or neither. */
    OrderEntity place(Body body) {
        OrderEntity order = orders.create(fluxa);
        body.id("userId", id -> order.setUser(user(id)));
        body.id("productId", id -> order.setProduct(product(id)));
        body.integer("quantity", quantity -> order.setQuantity(atLeastOne(quantity)));
        body.refuseRest();
        ProductEntity product = product(order.getProductId());
        order.setTotal(price(product).multiply(BigDecimal.valueOf(order.getQuantity())));
        product.increment(ProductFields.STOCK, -order.getQuantity(), atLeast(0));
        flush();
        return order;
    }
    // guide:end

    /** Changes who ordered or how many; the pieces keep the price they were ordered at. */
    OrderEntity correct(OrderEntity order, Body body) {
        body.id("userId", id -> order.setUser(user(id)));
        body.integer("quantity", quantity -> requantify(order, atLeastOne(quantity)));
        body.refuseRest();
        flush();
        return order;
    }

    /** The bounds make the change of the quantity fail when another request changed it first. */
    private void requantify(OrderEntity order, int quantity) {
        int more = quantity - order.getQuantity();
        if (more != 0) {
            ProductEntity product = product(order.getProductId());
            order.setTotal(unitPrice(order, product).multiply(BigDecimal.valueOf(quantity)));
            order.increment(OrderFields.QUANTITY, more, between(quantity, quantity));
            product.increment(ProductFields.STOCK, -more, atLeast(0));
        }
    }

    private static BigDecimal unitPrice(OrderEntity order, ProductEntity product) {
        BigDecimal total = order.getTotal();
        return total == null
                ? price(product)
                : total.divide(BigDecimal.valueOf(order.getQuantity()), 2, RoundingMode.HALF_UP);
    }

    private void flush() {
        try {
            fluxa.transaction(PATIENT, FluxaContext::flush);
        } catch (BoundsExceededException e) {
            throw refused(e);
        } catch (EntityDeletedException e) {
            throw e.entity().equals("Product") ? unknown("productId", "product") : e;
        }
    }

    private static ShopException refused(BoundsExceededException exceeded) {
        return exceeded.entity().equals("Product")
                ? new ShopException(ShopError.OUT_OF_STOCK, "quantity", "There are fewer pieces in stock.", exceeded)
                : new ShopException(
                        ShopError.CHANGED_MEANWHILE,
                        "quantity",
                        "The order was changed meanwhile; look at it again.",
                        exceeded);
    }

    private UserEntity user(long id) {
        return users.find(id).orElseThrow(() -> unknown("userId", "user"));
    }

    private ProductEntity product(long id) {
        return products.getById(fluxa, id).orElseThrow(() -> unknown("productId", "product"));
    }

    private static BigDecimal price(ProductEntity product) {
        BigDecimal price = product.getPrice();
        if (price == null) {
            throw new ShopException(
                    ShopError.NO_PRICE, "productId", "This product has no price yet and cannot be ordered.");
        }
        return price;
    }

    private static int atLeastOne(int quantity) {
        if (quantity < 1) {
            throw new ShopException(ShopError.REFUSED_VALUE, "quantity", "quantity must be at least 1.");
        }
        return quantity;
    }

    private static ShopException unknown(String field, String what) {
        return new ShopException(ShopError.UNKNOWN_REFERENCE, field, "There is no " + what + " with this id.");
    }
}
