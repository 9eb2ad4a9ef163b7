package io.fluxa.shop.entity;

/** How far a product is on its way through the shop. */
public enum Status {
    /** Being written; what a new product starts with. */
    DRAFT,
    /** On sale. */
    ACTIVE,
    /** Kept for the orders that name it. */
    ARCHIVED
}
