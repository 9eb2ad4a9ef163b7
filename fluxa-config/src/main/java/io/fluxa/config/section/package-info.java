/** What the keys of each store mean, whether they come from MicroProfile Config or from YAML. For use by this module only. */
@NullMarked
package io.fluxa.config.section;

import org.jspecify.annotations.NullMarked;
