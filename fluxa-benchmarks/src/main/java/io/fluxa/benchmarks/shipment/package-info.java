/** The table of 27 columns that everything is measured on. */
@NullMarked
package io.fluxa.benchmarks.shipment;

import org.jspecify.annotations.NullMarked;
