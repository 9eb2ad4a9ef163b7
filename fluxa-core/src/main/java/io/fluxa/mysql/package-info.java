/** MySQL pools as an application sees them. */
@NullMarked
package io.fluxa.mysql;

import org.jspecify.annotations.NullMarked;
