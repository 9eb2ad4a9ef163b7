package io.fluxa.internal.cache.model;

/** The statements of writers. Each writer's leave a mark of their own in the row. */
enum Change {
    /** Reads the row, without a lock, before the transaction. */
    LOAD,
    /** Changes one column, and nobody else's. */
    UPDATE,
    /** Inserts the row. */
    INSERT,
    /** Deletes the row. */
    DELETE,
    /** Changes a column by SQL that the writer does not understand. */
    RAW,
    /** Sets a savepoint. */
    SAVEPOINT,
    /** Goes back to the savepoint. */
    UNDO,
    /** Finds the rows of a bulk statement: its condition holds as soon as anybody has changed the first row. */
    FIND,
    /** The bulk statement. */
    BULK;

    String words() {
        return switch (this) {
            case LOAD -> "has loaded the row";
            case UPDATE -> "updates a column";
            case INSERT -> "inserts the row";
            case DELETE -> "deletes the row";
            case RAW -> "updates a column by raw SQL";
            case SAVEPOINT -> "sets a savepoint";
            case UNDO -> "rolls back to its savepoint";
            case FIND -> "selects what its bulk statement is to change";
            case BULK -> "executes its bulk statement";
        };
    }

    /** Whether it has to wait for a lock. */
    boolean waits(World world, int self, Work work) {
        boolean locks = world.rules().keep(Rule.BULK_LOCKS_ITS_ROWS);
        return switch (this) {
            case LOAD, SAVEPOINT -> world.mysql().waitsForTable(self);
            case UNDO -> false;
            case FIND -> locks ? world.mysql().waits(self) : world.mysql().waitsForTable(self);
            case BULK -> (!locks || work.touched()) && world.mysql().waits(self);
            default -> world.mysql().waits(self);
        };
    }

    /** Whether it matches no row that it has to match, or finds one where there must be none. */
    boolean fails(World world, int self) {
        boolean absent = world.mysql().seenBy(self) == ModelMysql.ABSENT;
        return switch (this) {
            case UPDATE, DELETE -> absent;
            case INSERT -> !absent;
            default -> false;
        };
    }

    /** MySQL after it. */
    ModelMysql run(World world, int self, Work work) {
        ModelMysql mysql = world.mysql();
        int seen = mysql.seenBy(self);
        boolean locks = world.rules().keep(Rule.BULK_LOCKS_ITS_ROWS);
        return switch (this) {
            case LOAD, SAVEPOINT -> mysql;
            case UPDATE -> mysql.change(self, seen | mark(self));
            case INSERT -> mysql.change(self, mark(self));
            case DELETE -> mysql.change(self, ModelMysql.ABSENT);
            case RAW -> seen == ModelMysql.ABSENT ? mysql : mysql.change(self, seen | mark(self));
            case UNDO -> undo(mysql, self, work);
            case FIND -> locks && matches(seen) ? mysql.change(self, seen) : mysql;
            case BULK -> (locks ? work.touched() : matches(seen)) ? mysql.change(self, seen | mark(self)) : mysql;
        };
    }

    /** What the writer believes after it. */
    Work after(World world, int self, Work work) {
        Rules rules = world.rules();
        int seen = world.mysql().seenBy(self);
        return switch (this) {
            case LOAD -> work.unknown(seen);
            case UPDATE -> {
                int believed = work.row() | mark(self);
                yield work.known() || !rules.keep(Rule.UPDATE_REFILLS_NOTHING) ? work.known(believed) : work.unknown(0);
            }
            case INSERT -> work.known(mark(self));
            case DELETE -> work.known(ModelMysql.ABSENT);
            case RAW -> rules.keep(Rule.RAW_SQL_REFILLS_NOTHING) ? work.unknown(0) : work;
            case SAVEPOINT -> work.savepoint(world.mysql().heldBy(self), seen);
            case UNDO -> rules.keep(Rule.SAVEPOINT_REFILLS_NOTHING) ? work.unknown(0) : work;
            case FIND -> work.touched(matches(seen));
            case BULK -> work;
        };
    }

    /** InnoDB keeps the lock of a row that was there, and gives up that of one that was inserted since. */
    private static ModelMysql undo(ModelMysql mysql, int self, Work work) {
        if (work.savepoint()) {
            return mysql.change(self, work.saved());
        }
        boolean inserted = mysql.newest() == ModelMysql.ABSENT;
        return inserted || !mysql.heldBy(self) ? mysql.rollback(self) : mysql.change(self, mysql.newest());
    }

    private static boolean matches(int row) {
        return row > 0;
    }

    private int mark(int self) {
        int place = switch (this) {
            case UPDATE -> 0;
            case INSERT -> 1;
            case RAW -> 2;
            default -> 3;
        };
        return 1 << 4 * self + place;
    }
}
