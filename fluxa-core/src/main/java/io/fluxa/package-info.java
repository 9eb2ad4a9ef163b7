/** What an application holds: the registry, the engine, contexts, entities and providers. */
@NullMarked
package io.fluxa;

import org.jspecify.annotations.NullMarked;
