/**
 * The JUnit 5 kit: {@link io.fluxa.test.FluxaTest} gives a test class a schema of its own on a real MySQL server and databases of a real Redis server,
 * {@link io.fluxa.test.Statements} shows what the test sent, and {@link io.fluxa.test.FaultProxy} puts a bad network between the two.
 */
@NullMarked
package io.fluxa.test;

import org.jspecify.annotations.NullMarked;
