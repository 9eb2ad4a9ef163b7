package io.fluxa.internal.engine;

import io.fluxa.event.EntityObserver;
import io.fluxa.internal.schema.CachedTables;
import io.fluxa.internal.validation.ValidatorLookup;
import io.fluxa.json.JsonFormat;
import io.fluxa.transaction.TransactionCoordinator;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an engine works with besides its pools.
 *
 * @param json what writes and reads JSON documents
 * @param clock what creation and update times are taken from
 * @param transactions whose transactions contexts take part in, or null when they have only their own
 * @param validation what entities are held to before a flush
 * @param tables what the start found out about the tables of cached entities
 * @param observers who is told of the events of all entities
 */
record Collaborators(
        JsonFormat json,
        Clock clock,
        @Nullable TransactionCoordinator transactions,
        ValidatorLookup.Found validation,
        CachedTables tables,
        List<EntityObserver> observers) {}
