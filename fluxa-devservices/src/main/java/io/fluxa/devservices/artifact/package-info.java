/** Archives pinned by SHA-256: fetched once through the user's own Maven settings and unpacked into the user's cache. */
@NullMarked
package io.fluxa.devservices.artifact;

import org.jspecify.annotations.NullMarked;
