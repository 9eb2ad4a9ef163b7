/** What the checks of all stores share: places, addresses, credentials. */
@NullMarked
package io.fluxa.internal.config;

import org.jspecify.annotations.NullMarked;
