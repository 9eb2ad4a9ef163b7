/** Fills the shop with plausible data. */
@NullMarked
package io.fluxa.shop.demo;

import org.jspecify.annotations.NullMarked;
