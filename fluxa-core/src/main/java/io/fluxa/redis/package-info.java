/** Redis pools as an application configures them. */
@NullMarked
package io.fluxa.redis;

import org.jspecify.annotations.NullMarked;
