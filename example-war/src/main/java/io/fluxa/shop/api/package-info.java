/** The HTTP API below {@code /shop/api}: one resource per thing the shop knows. */
@NullMarked
package io.fluxa.shop.api;

import org.jspecify.annotations.NullMarked;
