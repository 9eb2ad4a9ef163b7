/** What nodes did and saw, in files that outlive them. */
@NullMarked
package io.fluxa.torture.history;

import org.jspecify.annotations.NullMarked;
