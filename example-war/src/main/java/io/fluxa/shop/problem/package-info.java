/** What can go wrong in the shop, and the one form in which every answer says so. */
@NullMarked
package io.fluxa.shop.problem;

import org.jspecify.annotations.NullMarked;
