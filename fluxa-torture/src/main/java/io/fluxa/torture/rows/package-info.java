/** The entities of the nodes, one for each way of being cached. */
@NullMarked
package io.fluxa.torture.rows;

import org.jspecify.annotations.NullMarked;
