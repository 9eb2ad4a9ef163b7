/** What happens around every call of the API: what it cost, what its answer carries, what a failed one leaves behind. */
@NullMarked
package io.fluxa.shop.http;

import org.jspecify.annotations.NullMarked;
