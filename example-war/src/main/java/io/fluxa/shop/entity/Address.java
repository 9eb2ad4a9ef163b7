package io.fluxa.shop.entity;

import org.jspecify.annotations.Nullable;

/** Where a person lives, as far as it is known. Each part is a column of the table that embeds the address. */
class Address {
    @Nullable
    String street;

    @Nullable
    String city;

    @Nullable
    String postcode;
}
