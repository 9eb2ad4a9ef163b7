/**
 * Real servers for development and tests, started as child processes and without Docker.
 *
 * <p>A {@link io.fluxa.devservices.DevService} lives in a launcher (a demo, a test kit, a build), never inside the
 * application: it hands its address over as configuration, so that an application with a forgotten address fails
 * instead of starting an empty database.
 */
@NullMarked
package io.fluxa.devservices;

import org.jspecify.annotations.NullMarked;
