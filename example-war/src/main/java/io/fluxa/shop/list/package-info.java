/** From the parameters of a request to typed conditions, an order and a page of rows. */
@NullMarked
package io.fluxa.shop.list;

import org.jspecify.annotations.NullMarked;
