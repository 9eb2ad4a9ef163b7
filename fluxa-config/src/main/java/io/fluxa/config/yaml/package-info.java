/** Reads a configuration in YAML. For use by this module only. */
@NullMarked
package io.fluxa.config.yaml;

import org.jspecify.annotations.NullMarked;
