package io.fluxa.shop.api;

import io.fluxa.query.Aggregate;
import io.fluxa.query.Projection;
import io.fluxa.query.ReferenceField;
import io.fluxa.shop.entity.OrderEntity;
import io.fluxa.shop.entity.OrderFields;
import java.math.BigDecimal;

/**
 * What was ordered of one product or by one user.
 *
 * @param id the product or user, which may be gone
 * @param orders how many orders there are
 * @param pieces the sum of their pieces
 * @param revenue the sum of their totals
 */
record OrderLine(long id, long orders, long pieces, BigDecimal revenue) {

    /** One line for each row that a field refers to, those with the highest revenue first. */
    static Projection<OrderEntity, OrderLine> per(ReferenceField<OrderEntity, ?> field) {
        return Projection.of(
                        field, Aggregate.count(), OrderFields.QUANTITY.sum(), OrderFields.TOTAL.sum(), OrderLine::new)
                .orderBy(OrderFields.TOTAL.sum().desc());
    }
}
