package io.fluxa.it.crud;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Unsigned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

@FluxaEntity
@UniqueIndex(name = "name", fields = "name")
@Index(
        name = "shelf_kind",
        fields = {"shelf", "kind"})
class Item {
    long id;

    @Required
    @Length(20)
    String name;

    String note;
    BigDecimal price;

    @Required
    Kind kind;

    int stock;

    @Unsigned
    byte level;

    Integer size;

    @Required
    Reference<Shelf> shelf;

    Reference<Item> parent;
    LocalDate day;
    Instant createdAt;
    Instant updatedAt;

    enum Kind {
        SMALL,
        LARGE
    }
}
