package io.fluxa.shop.entity;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.RedisSearch;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Searchable;
import io.fluxa.annotation.Sortable;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Set;

/** Something the shop sells. Its indexes serve the filters of the list. */
@FluxaEntity
@RedisCache
@RedisSearch
@Index(fields = "name")
@Index(fields = "price")
@Index(fields = {"category", "status"})
class Product {
    long id;

    @Required
    @Searchable
    String name;

    @Length(Length.MAX)
    String description;

    @Searchable
    @Sortable
    @PositiveOrZero(message = "must not be negative")
    BigDecimal price;

    @Required
    @Searchable
    Reference<Category> category;

    @Required
    Status status;

    Set<Label> labels;

    @PositiveOrZero(message = "must not be negative")
    int stock;

    boolean featured;
}
