/** What the shop stores: one definition per table, and beside each the entity, provider, fields and row built from it. */
@NullMarked
package io.fluxa.shop.entity;

import org.jspecify.annotations.NullMarked;
