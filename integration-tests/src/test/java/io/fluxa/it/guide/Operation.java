package io.fluxa.it.guide;

import static io.fluxa.query.Query.where;
import static io.fluxa.query.Update.set;

import io.fluxa.query.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a program does, and what it costs.
 *
 * @param name what the guide calls it
 * @param statements how many statements it sends, without those that begin and end transactions
 * @param roundTrips how often MySQL is asked and answers
 * @param work prepares the rows and gives what is counted
 */
record Operation(String name, int statements, int roundTrips, Work work) {

    private static final long ABSENT = 4_000_000_000L;
    private static final int SAME_AGE = 7;

    /** Work in two steps. */
    interface Work {
        /** Prepares rows, uncounted, and gives the rest. */
        Runnable prepare(Workbench on);
    }

    /** Everything that the guide's table shows, in its order. */
    static List<Operation> all() {
        return Stream.of(
                        inserts(),
                        updates(),
                        deletes(),
                        otherFlushes(),
                        emptyFlushes(),
                        reads(),
                        searches(),
                        bulkChanges(),
                        transactions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Operation> inserts() {
        return List.of(
                flush("insert 1 row", 1, 1, on -> on.newUsers(1)),
                flush("insert 100 rows", 1, 1, on -> on.newUsers(100)),
                flush("insert 1,000 rows", 10, 12, on -> on.newUsers(1_000)));
    }

    private static List<Operation> updates() {
        return List.of(
                flush("update 1 row", 1, 1, on -> sameAge(on.readUsers(1))),
                flush("update 100 rows, equal values", 1, 3, on -> sameAge(on.readUsers(100))),
                flush("update 100 rows, a value each", 1, 3, on -> ownAge(on.readUsers(100))),
                flush("update 1,000 rows, equal values", 10, 12, on -> sameAge(on.readUsers(1_000))),
                flush("update 1,000 rows, a value each", 10, 12, on -> ownAge(on.readUsers(1_000))),
                flush("update 1 row with a version", 1, 1, on -> newText(on.readPlans(1))),
                flush("update 100 rows with a version", 1, 3, on -> newText(on.readPlans(100))));
    }

    private static List<Operation> deletes() {
        return List.of(
                flush("delete 1 row", 1, 1, on -> on.readUsers(1).forEach(UserEntity::delete)),
                flush("delete 100 rows", 1, 3, on -> on.readUsers(100).forEach(UserEntity::delete)),
                flush("delete 1,000 rows", 10, 12, on -> on.readUsers(1_000).forEach(UserEntity::delete)),
                flush("softly delete 1 row", 1, 1, on -> on.readCoupons(1).forEach(CouponEntity::delete)),
                flush("softly delete 100 rows", 1, 3, on -> on.readCoupons(100).forEach(CouponEntity::delete)));
    }

    private static List<Operation> otherFlushes() {
        return List.of(
                flush("increment 1 row", 2, 4, on -> count(on.readPlans(1))),
                flush("increment 100 rows", 101, 103, on -> count(on.readPlans(100))),
                flush("delete, update, increment and insert a row each, in 3 tables", 5, 7, Operation::mix),
                flush("insert a row into each of 2 pools", 2, 2, Operation::insertIntoTwoPools),
                flush("one statement of a pipeline", 1, 1, Operation::pipe));
    }

    private static List<Operation> emptyFlushes() {
        return List.of(
                flush("nothing changed", 0, 0, on -> on.readUsers(1)),
                flush("set to what is stored", 0, 0, on -> sameAge(on.readUsersOfAge(SAME_AGE))),
                flush("created and deleted again", 0, 0, on -> on.newUsers(1).forEach(UserEntity::delete)));
    }

    private static List<Operation> reads() {
        return List.of(
                new Operation("`getById`, not read before", 1, 1, on -> {
                    long id = on.storedUsers(1).get(0);
                    return () -> on.users().mustGetById(on.context(), id);
                }),
                new Operation("`getById`, read before", 0, 0, on -> {
                    long id = on.readUsers(1).get(0).getId();
                    return () -> on.users().mustGetById(on.context(), id);
                }),
                new Operation(
                        "`getById` of an absent row",
                        1,
                        1,
                        on -> () -> on.users().getById(on.context(), ABSENT)),
                new Operation("`getByIds`, 100 rows not read before", 1, 1, on -> {
                    List<Long> ids = on.storedUsers(100);
                    return () -> on.users().getByIds(on.context(), ids);
                }),
                new Operation("`getByIds`, 100 rows read before", 0, 0, on -> {
                    List<Long> ids =
                            on.readUsers(100).stream().map(UserEntity::getId).toList();
                    return () -> on.users().getByIds(on.context(), ids);
                }),
                new Operation("`reload` of 100 rows", 1, 1, on -> {
                    UserEntity[] users = on.readUsers(100).toArray(UserEntity[]::new);
                    return () -> on.context().reload(users);
                }));
    }

    private static List<Operation> searches() {
        Query<UserEntity> page = Query.<UserEntity>all().page(1, 10);
        return List.of(
                new Operation("`searchMany`, a page", 1, 1, on -> {
                    on.storedUsers(20);
                    return () -> on.users().searchMany(on.context(), page);
                }),
                new Operation("`searchManyWithTotal`, a page", 2, 2, on -> {
                    on.storedUsers(20);
                    return () -> on.users().searchManyWithTotal(on.context(), page);
                }),
                new Operation(
                        "`searchManyWithTotal`, nothing found",
                        1,
                        1,
                        on -> () -> on.users().searchManyWithTotal(on.context(), where(UserFields.ID.eq(ABSENT)))),
                new Operation("`searchAfter`, a page behind a cursor", 1, 1, on -> {
                    on.storedUsers(20);
                    String cursor =
                            on.users().searchAfter(on.context(), page, null).getNext();
                    return () -> on.users().searchAfter(on.context(), page, cursor);
                }),
                new Operation(
                        "`getByEmail`, `searchOne`",
                        1,
                        1,
                        on -> () -> on.users().getByEmail(on.context(), "nobody@example.com")),
                new Operation(
                        "`count`, `exists`, `searchIds`, `select` or `aggregate`",
                        1,
                        1,
                        on -> () -> on.users().count(on.context(), page)),
                new Operation("`load` of the users of 100 orders", 1, 1, on -> {
                    List<OrderEntity> orders = on.readOrders(100);
                    return () -> on.context().load(orders, OrderFields.USER);
                }));
    }

    private static List<Operation> bulkChanges() {
        return List.of(
                new Operation("`updateMany` of 1,000 rows", 1, 1, on -> {
                    Query<UserEntity> users = where(UserFields.ID.in(on.storedUsers(1_000)));
                    return () -> on.users().updateMany(on.context(), users, set(UserFields.AGE, SAME_AGE));
                }),
                new Operation("`deleteMany` of 1,000 rows", 1, 1, on -> {
                    Query<UserEntity> users = where(UserFields.ID.in(on.storedUsers(1_000)));
                    return () -> on.users().deleteMany(on.context(), users);
                }));
    }

    private static List<Operation> transactions() {
        return List.of(
                new Operation("`transaction`: read a row and change it", 2, 4, on -> {
                    long id = on.storedUsers(1).get(0);
                    return () -> on.context()
                            .transaction(tx -> on.users().mustGetById(tx, id).setAge(SAME_AGE));
                }),
                new Operation("`transaction`: lock a row and change it", 2, 4, on -> {
                    long id = on.storedUsers(1).get(0);
                    return () -> on.context()
                            .transaction(tx -> on.users().lockById(tx, id).setAge(SAME_AGE));
                }),
                new Operation("`transaction`: lock 100 rows", 1, 3, on -> {
                    List<Long> ids = on.storedUsers(100);
                    return () -> on.context().transaction(tx -> on.users().lockByIds(tx, ids));
                }),
                new Operation(
                        "`transaction` in which nothing is sent",
                        0,
                        0,
                        on -> () -> on.context().transaction(tx -> {})));
    }

    private static Operation flush(String name, int statements, int roundTrips, Changes changes) {
        return new Operation("flush: " + name, statements, roundTrips, on -> {
            changes.make(on);
            return on.context()::flush;
        });
    }

    private interface Changes {
        void make(Workbench on);
    }

    private static void sameAge(List<UserEntity> users) {
        users.forEach(user -> user.setAge(SAME_AGE));
    }

    private static void ownAge(List<UserEntity> users) {
        for (int i = 0; i < users.size(); i++) {
            users.get(i).setAge(1 + i % 200);
        }
    }

    private static void newText(List<PlanEntity> plans) {
        plans.forEach(plan -> plan.setText("new"));
    }

    private static void insertIntoTwoPools(Workbench on) {
        on.newUsers(1);
        on.newLogLine();
    }

    private static void count(List<PlanEntity> plans) {
        plans.forEach(plan -> plan.increment(PlanFields.READERS, 1));
    }

    private static void mix(Workbench on) {
        on.readCoupons(1).forEach(CouponEntity::forceDelete);
        sameAge(on.readUsers(1));
        count(on.readPlans(1));
        on.newUsers(1);
    }

    private static void pipe(Workbench on) {
        long id = on.storedUsers(1).get(0);
        on.context().mysqlPipeline("default").add("UPDATE user SET age = age + 1 WHERE id = ?", id);
    }

    /** The table in Markdown. */
    static String table() {
        return all().stream()
                .map(operation ->
                        "| " + operation.name + " | " + operation.statements + " | " + operation.roundTrips + " |")
                .collect(Collectors.joining("\n", "| operation | statements | round trips |\n|---|--:|--:|\n", ""));
    }

    @Override
    public String toString() {
        return name;
    }
}
