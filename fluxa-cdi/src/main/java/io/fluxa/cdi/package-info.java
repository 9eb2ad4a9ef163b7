/**
 * FluxaORM as a CDI portable extension: a WAR that contains this jar injects {@link io.fluxa.FluxaContext} (one per
 * request), every generated provider, {@link io.fluxa.Engine}, and pools by {@link io.fluxa.cdi.Pool}.
 *
 * <p>Entities are found by the index that the annotation processor writes, not by bean scanning, so that any kind of
 * {@code beans.xml}, or none, will do. The configuration is that of {@link io.fluxa.config}.
 */
@NullMarked
package io.fluxa.cdi;

import org.jspecify.annotations.NullMarked;
