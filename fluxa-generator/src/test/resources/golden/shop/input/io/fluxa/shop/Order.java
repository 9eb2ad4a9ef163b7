package io.fluxa.shop;

import io.fluxa.Reference;
import io.fluxa.annotation.Debezium;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import java.math.BigDecimal;
import java.time.Instant;

@FluxaEntity
@RedisCache
@Debezium
class Order {
    long id;
    @Required Reference<User> user;
    @Required Reference<Product> product;
    int quantity;
    BigDecimal total;
    Instant createdAt;
}
