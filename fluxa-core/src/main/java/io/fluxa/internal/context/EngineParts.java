package io.fluxa.internal.context;

import io.fluxa.Engine;
import io.fluxa.internal.deadline.DeadlineWatch;
import io.fluxa.internal.event.Lifecycle;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.ids.IdSequences;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.json.JsonFormat;
import io.fluxa.transaction.TransactionCoordinator;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a context uses of its engine.
 *
 * @param engine the engine itself
 * @param tables the table of each provider, at the provider's position
 * @param databases the MySQL pools
 * @param ids the source of new ids
 * @param json what writes and reads JSON documents
 * @param deadlines what ends the work of contexts in time
 * @param clock what creation and update times are taken from
 * @param lifecycle what happens around a flush
 * @param transactions whose transactions contexts take part in, or null when they have only their own
 * @param contexts how many contexts take part in each of those transactions
 * @param indexes what judges searches before they run, or null when nothing does
 */
public record EngineParts(
        Engine engine,
        List<Table> tables,
        List<MysqlDatabase> databases,
        IdSequences ids,
        JsonFormat json,
        DeadlineWatch deadlines,
        Clock clock,
        Lifecycle lifecycle,
        @Nullable TransactionCoordinator transactions,
        JoinedContexts contexts,
        @Nullable IndexWatch indexes) {}
