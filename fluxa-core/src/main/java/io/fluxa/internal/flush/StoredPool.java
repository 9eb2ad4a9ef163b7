package io.fluxa.internal.flush;

import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.RawStatement;
import java.util.List;

/**
 * What a flush has stored in one pool.
 *
 * @param database the pool
 * @param changes what was stored, of the tables for which that was asked
 * @param raw the statements of the application's own that were sent
 */
public record StoredPool(MysqlDatabase database, List<StoredChange> changes, List<RawStatement> raw) {}
