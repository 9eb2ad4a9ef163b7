/** Starts the example shop for a person: a real MySQL whose data stay, a WildFly, and the page. */
@NullMarked
package io.fluxa.demo;

import org.jspecify.annotations.NullMarked;
