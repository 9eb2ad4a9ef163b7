package io.fluxa.it.guide;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Required;
import java.math.BigDecimal;
import java.time.Instant;

// guide:begin references
@FluxaEntity
@Index(fields = "user")
@Index(fields = "product")
class Order {
    long id;

    @Required
    Reference<User> user;

    Reference<Product> product;

    int quantity;
    BigDecimal total;
    Instant createdAt;
}
// guide:end
