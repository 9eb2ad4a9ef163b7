/** Child processes that leave a record on disk, so that none outlives a launcher that was killed. */
@NullMarked
package io.fluxa.devservices.process;

import org.jspecify.annotations.NullMarked;
