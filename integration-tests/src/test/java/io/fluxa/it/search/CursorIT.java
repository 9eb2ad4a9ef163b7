package io.fluxa.it.search;

import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.CursorPage;
import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.EntityException;
import io.fluxa.error.ErrorCode;
import io.fluxa.query.Query;
import io.fluxa.query.Sort;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Entry.class)
class CursorIT {

    private static final List<Sort<EntryEntity>> SORTS = List.of(
            EntryFields.SCORE.asc(),
            EntryFields.SCORE.desc(),
            EntryFields.PRICE.asc(),
            EntryFields.PRICE.desc(),
            EntryFields.LEVEL.asc(),
            EntryFields.LEVEL.desc(),
            EntryFields.TITLE.asc(),
            EntryFields.TITLE.desc(),
            EntryFields.WEIGHT.asc(),
            EntryFields.WEIGHT.desc(),
            EntryFields.SHARE.asc(),
            EntryFields.SHARE.desc(),
            EntryFields.AT.asc(),
            EntryFields.AT.desc(),
            EntryFields.DONE.asc(),
            EntryFields.DONE.desc(),
            EntryFields.ID.desc());

    @Test
    void givesTheRowsOfEachOrderOnceInThatOrder(Engine engine, FluxaContext context, EntryProvider entries) {
        Random random = new Random(11);
        store(engine, 300, random);

        for (int i = 0; i < 60; i++) {
            List<Sort<EntryEntity>> sorts = new ArrayList<>(SORTS);
            Collections.shuffle(sorts, random);
            Query<EntryEntity> query =
                    where(EntryFields.SCORE.ne(3)).orderBy(List.copyOf(sorts.subList(0, random.nextInt(4))));

            List<Long> expected = LongStream.of(entries.searchIds(context, query.limit(1_000)))
                    .boxed()
                    .toList();
            assertThat(walk(context, entries, query.limit(1 + random.nextInt(80))))
                    .as("%s", query.sorts())
                    .isEqualTo(expected);
        }
    }

    @Test
    void sendsOneStatementPerPageThatAnIndexServes(
            Engine engine, FluxaContext context, EntryProvider entries, Statements statements) {
        store(engine, 20, new Random(3));
        Query<EntryEntity> query =
                Query.<EntryEntity>all().orderBy(EntryFields.SCORE.asc()).limit(15);

        CursorPage<EntryEntity> first = entries.searchAfter(context, query, null);
        CursorPage<EntryEntity> second = entries.searchAfter(context, query, first.getNext());

        assertThat(first.getItems()).hasSize(15);
        assertThat(second.getItems()).hasSize(5);
        assertThat(second.getNext()).isNull();
        assertThat(statements.roundTrips()).isEqualTo(2);
        assertThat(statements.queries().get(1))
                .endsWith(" WHERE (`score` > ? OR (`score` = ? AND `id` > ?)) ORDER BY `score` ASC,`id` ASC LIMIT ?");
    }

    @Test
    void endsAtAPageThatIsJustFull(Engine engine, FluxaContext context, EntryProvider entries) {
        store(engine, 4, new Random(5));
        Query<EntryEntity> query = Query.<EntryEntity>all().limit(2);

        CursorPage<EntryEntity> first = entries.searchAfter(context, query, null);
        CursorPage<EntryEntity> second = entries.searchAfter(context, query, first.getNext());

        assertThat(first.getNext()).isNotNull();
        assertThat(second.getItems()).hasSize(2);
        assertThat(second.getNext()).isNull();
        assertThat(entries.searchAfter(context, where(EntryFields.ID.in()).limit(2), null)
                        .getItems())
                .isEmpty();
    }

    @Test
    void readsTheRowsBehindAPositionByTheIndex(Engine engine, FluxaContext context) {
        storeStanding(engine, context);

        Map<String, @Nullable Object> plan = engine.mysql("default")
                .queryMaps(
                        context,
                        "EXPLAIN SELECT * FROM `entry` WHERE (`score` > 50 OR (`score` = 50 AND `id` > 7))"
                                + " ORDER BY `score` ASC,`id` ASC LIMIT 51")
                .get(0);

        assertThat(plan).containsEntry("type", "range").containsEntry("key", "score");
        assertThat(String.valueOf(plan.get("Extra"))).doesNotContain("filesort");
    }

    @Test
    void missesNothingThatStandsStillAndGivesNothingTwice(Engine engine, FluxaContext context, EntryProvider entries)
            throws Exception {
        Set<Long> standing = storeStanding(engine, context);
        AtomicBoolean walking = new AtomicBoolean(true);
        ExecutorService churn = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> churned = churn.submit(() -> churn(engine, walking));
            for (List<Sort<EntryEntity>> sorts : List.of(
                    List.<Sort<EntryEntity>>of(),
                    List.of(EntryFields.SCORE.desc()),
                    List.of(EntryFields.DONE.asc(), EntryFields.SCORE.asc()))) {
                Query<EntryEntity> query =
                        Query.<EntryEntity>all().orderBy(sorts).limit(5_000);
                List<Long> seen = walk(context, entries, query);

                Set<Long> missed = new HashSet<>(standing);
                missed.removeAll(new HashSet<>(seen));
                assertThat(missed).isEmpty();
                assertThat(new HashSet<>(seen)).hasSize(seen.size());
            }
            walking.set(false);
            assertThat(churned.get()).isPositive();
        } finally {
            walking.set(false);
            churn.shutdown();
        }
    }

    @Test
    void followsTheOrderThatTheServerHasForConstants(Engine engine, FluxaContext context, EntryProvider entries) {
        store(engine, 30, new Random(17));
        engine.mysql("default").exec(context, "ALTER TABLE `entry` MODIFY `level` ENUM('CRITICAL','LOW','HIGH')");
        try {
            Query<EntryEntity> query = Query.sortedBy(EntryFields.LEVEL.asc());
            List<Long> expected = LongStream.of(entries.searchIds(context, query.limit(100)))
                    .boxed()
                    .toList();

            assertThat(walk(context, entries, query.limit(4))).isEqualTo(expected);
        } finally {
            engine.mysql("default").exec(context, "ALTER TABLE `entry` MODIFY `level` ENUM('LOW','HIGH','CRITICAL')");
        }
    }

    @Test
    void refusesWhatIsNoCursorOfTheOrder(
            Engine engine, FluxaContext context, EntryProvider entries, Statements statements) {
        store(engine, 5, new Random(9));
        Query<EntryEntity> query = Query.<EntryEntity>all().limit(2);
        String cursor = entries.searchAfter(context, query, null).getNext();
        statements.clear();

        assertRefused(ErrorCode.INVALID_CURSOR, () -> entries.searchAfter(context, query, "' OR 1 = 1 --"));
        assertRefused(ErrorCode.INVALID_CURSOR, () -> entries.searchAfter(context, query, ""));
        assertRefused(
                ErrorCode.INVALID_CURSOR,
                () -> entries.searchAfter(context, query.orderBy(EntryFields.SCORE.asc()), cursor));
        assertRefused(ErrorCode.INVALID_PAGE, () -> entries.searchAfter(context, Query.all(), null));
        assertRefused(ErrorCode.INVALID_PAGE, () -> entries.searchAfter(context, query.page(2, 2), null));
        assertThat(statements.all()).isEmpty();
    }

    private static List<Long> walk(FluxaContext context, EntryProvider entries, Query<EntryEntity> query) {
        List<Long> ids = new ArrayList<>();
        String cursor = null;
        do {
            CursorPage<EntryEntity> page = entries.searchAfter(context, query, cursor);
            page.getItems().forEach(entry -> ids.add(entry.getId()));
            cursor = page.getNext();
        } while (cursor != null);
        return ids;
    }

    /** 100,000 rows that nobody touches; gives their ids. */
    private static Set<Long> storeStanding(Engine engine, FluxaContext context) {
        String digit = "(SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4"
                + " UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";
        engine.mysql("default")
                .exec(
                        context,
                        "INSERT INTO `entry` (`id`,`score`,`weight`,`done`,`standing`)"
                                + " SELECT 2 * (a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d) + 2,"
                                + " a.d + 10 * b.d, 0, c.d % 2, TRUE FROM "
                                + digit + " a, " + digit + " b, " + digit + " c, " + digit + " e, " + digit + " f");
        Set<Long> ids = new HashSet<>();
        for (long id = 2; id <= 200_000; id += 2) {
            ids.add(id);
        }
        return ids;
    }

    /**
     * Inserts rows between those that stand and deletes them again, until nobody walks any more; gives how often. Each id is taken once: a row
     * that is deleted and comes back at another place may be seen at both.
     */
    private static int churn(Engine engine, AtomicBoolean walking) {
        Random random = new Random(13);
        List<Long> free = new ArrayList<>(
                LongStream.range(0, 100_000).map(i -> 2 * i + 1).boxed().toList());
        Collections.shuffle(free, random);
        int rounds = 0;
        while ((walking.get() || rounds == 0) && 50 * (rounds + 1) <= free.size()) {
            try (FluxaContext context = engine.newContext()) {
                EntryProvider entries = engine.provider(EntryProvider.class);
                List<EntryEntity> created = new ArrayList<>();
                for (long id : free.subList(50 * rounds, 50 * (rounds + 1))) {
                    EntryEntity entry = entries.create(context, id);
                    entry.setScore(random.nextInt(100));
                    entry.setDone(random.nextBoolean());
                    created.add(entry);
                }
                context.flush();
                created.forEach(EntryEntity::delete);
                context.flush();
            }
            rounds++;
        }
        return rounds;
    }

    private static void store(Engine engine, int rows, Random random) {
        try (FluxaContext context = engine.newContext()) {
            EntryProvider entries = engine.provider(EntryProvider.class);
            List<Entry.Level> levels = List.of(Entry.Level.values());
            String[] titles = {"", "a", "A", "ä", "b", "B ", "%", "ß", "ss", "😀"};
            for (int i = 0; i < rows; i++) {
                EntryEntity entry = entries.create(context);
                entry.setScore(random.nextInt(5));
                entry.setPrice(random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(4), 2));
                entry.setLevel(random.nextInt(3) == 0 ? null : levels.get(random.nextInt(3)));
                entry.setTitle(random.nextInt(3) == 0 ? null : titles[random.nextInt(titles.length)]);
                entry.setWeight(random.nextInt(4) / 3d);
                entry.setShare(random.nextInt(3) == 0 ? null : random.nextInt(4) / 3f);
                entry.setAt(random.nextInt(3) == 0 ? null : Instant.ofEpochMilli(random.nextInt(3)));
                entry.setDone(random.nextBoolean());
            }
            context.flush();
        }
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        EntityException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
