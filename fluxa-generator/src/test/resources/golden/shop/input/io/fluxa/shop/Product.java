package io.fluxa.shop;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.RedisSearch;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Searchable;
import io.fluxa.annotation.Sortable;
import java.math.BigDecimal;

@FluxaEntity
@RedisCache
@RedisSearch
@Index(fields = {"category", "status"})
class Product {
    long id;
    @Required @Searchable String name;
    @Length(Length.MAX) String description;
    @Searchable @Sortable BigDecimal price;
    @Required @Searchable Reference<Category> category;
    @Required Status status;
    int stock;
    boolean featured;

    enum Status {
        DRAFT,
        ACTIVE,
        ARCHIVED
    }
}
