package io.fluxa.shop.entity;

import io.fluxa.Reference;
import io.fluxa.annotation.Debezium;
import io.fluxa.annotation.Decimal;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import java.math.BigDecimal;
import java.time.Instant;

/** A number of pieces of one product, taken from its stock for one user. */
@FluxaEntity
@RedisCache
@Debezium
@Index(fields = "user")
@Index(fields = "product")
@Index(fields = "createdAt")
class Order {
    long id;

    @Required
    Reference<User> user;

    @Required
    Reference<Product> product;

    int quantity;

    /** Wide enough for the highest price times the largest quantity. */
    @Decimal(precision = 20, scale = 2)
    BigDecimal total;

    Instant createdAt;
}
