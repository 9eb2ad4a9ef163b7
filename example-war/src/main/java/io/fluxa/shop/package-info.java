/** The example shop: the application a newcomer runs first, on any Jakarta server. */
@NullMarked
package io.fluxa.shop;

import org.jspecify.annotations.NullMarked;
