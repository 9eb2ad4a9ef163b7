/** Reads the JSON bodies of requests strictly and writes those of answers. */
@NullMarked
package io.fluxa.shop.json;

import org.jspecify.annotations.NullMarked;
