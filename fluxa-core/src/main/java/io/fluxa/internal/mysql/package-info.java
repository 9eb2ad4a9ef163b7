/** MySQL: addresses, driver options, pools, and the one place where statements are sent and failures are translated. */
@NullMarked
package io.fluxa.internal.mysql;

import org.jspecify.annotations.NullMarked;
