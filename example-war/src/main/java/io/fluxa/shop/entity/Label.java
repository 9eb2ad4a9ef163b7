package io.fluxa.shop.entity;

/** What a product is praised for. */
public enum Label {
    /** Has just come in. */
    NEW,
    /** Costs less than it did. */
    SALE,
    /** Grown or made without what does not belong there. */
    ORGANIC,
    /** Made by people. */
    HANDMADE,
    /** Nearly sold out. */
    LAST_PIECES
}
