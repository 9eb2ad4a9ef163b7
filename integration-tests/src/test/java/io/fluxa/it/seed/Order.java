package io.fluxa.it.seed;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;
import io.fluxa.annotation.Unsigned;
import java.time.Instant;

@FluxaEntity
@Table("OrderEntity")
@RedisCache
class Order {
    long id;

    @Required
    Reference<User> user;

    @Required
    Reference<Product> product;

    @Unsigned
    int quantity;

    Instant createdAt;
}
