package io.fluxa.it.seed;

import io.fluxa.Reference;
import io.fluxa.annotation.EnumValue;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;

@FluxaEntity
@Table("ProductEntity")
@RedisCache
class Product {
    long id;

    @Required
    String name;

    double price;

    @Required
    Reference<Category> category;

    @Required
    Status status;

    enum Status {
        @EnumValue("draft")
        DRAFT,
        @EnumValue("active")
        ACTIVE,
        @EnumValue("archived")
        ARCHIVED
    }
}
