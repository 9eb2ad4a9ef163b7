package io.fluxa.shop.api;

import io.fluxa.query.Aggregate;
import io.fluxa.query.Projection;
import io.fluxa.shop.entity.ProductEntity;
import io.fluxa.shop.entity.ProductFields;
import io.fluxa.shop.entity.Status;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the shop has of one category in one status.
 *
 * @param categoryId the category, which may be gone
 * @param status the status
 * @param products how many products there are
 * @param stock the sum of their pieces
 * @param minPrice the lowest price, null when none has one
 * @param avgPrice the average price
 * @param maxPrice the highest price
 */
// guide:begin product-line
record ProductLine(
        long categoryId,
        Status status,
        long products,
        long stock,
        @Nullable BigDecimal minPrice,
        @Nullable BigDecimal avgPrice,
        @Nullable BigDecimal maxPrice) {

    /** One line per category and status, those with the most products first. */
    static final Projection<ProductEntity, ProductLine> PER_CATEGORY_AND_STATUS = Projection.of(
                    ProductFields.CATEGORY,
                    ProductFields.STATUS,
                    Aggregate.count(),
                    ProductFields.STOCK.sum(),
                    ProductFields.PRICE.min(),
                    ProductFields.PRICE.avg(),
                    ProductFields.PRICE.max(),
                    ProductLine::new)
            .orderBy(Aggregate.<ProductEntity>count().desc());
}
// guide:end
