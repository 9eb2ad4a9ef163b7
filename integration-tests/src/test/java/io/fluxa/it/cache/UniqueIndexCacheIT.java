package io.fluxa.it.cache;

import static io.fluxa.query.Query.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.cache.CacheStatistics;
import io.fluxa.cache.CacheStatistics.UniqueIndexes;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.RedisServer;
import io.fluxa.test.Statements;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Look-ups by cached unique indexes of an entity whose rows are cached as well. */
@FluxaTest(entities = Badge.class)
class UniqueIndexCacheIT {

    private static final String BY_CODE =
            "SELECT `id`,`code`,`hall`,`seat`,`fake_delete` FROM `badge` WHERE `code` = ? AND `fake_delete` = 0 LIMIT 1";

    private final Engine engine;
    private final BadgeProvider badges;
    private final RedisServer redis;

    UniqueIndexCacheIT(Engine engine, BadgeProvider badges, RedisServer redis) {
        this.engine = engine;
        this.badges = badges;
        this.redis = redis;
    }

    @Nested
    class LookUps {

        @Test
        void askMysqlOnceAndRedisAfterwards(FluxaContext context, Statements statements) {
            long id = stored("a");

            assertThat(badges.getByCode(context, "a").orElseThrow().getId()).isEqualTo(id);
            assertThat(statements.queries()).containsExactly(BY_CODE);
            assertThat(statements.redis()).extracting(QueryEvent::operation).containsExactly("GET", "PIPELINE EXEC");

            statements.clear();
            assertThat(badges.getByCode(context, "a").orElseThrow().getId()).isEqualTo(id);
            assertThat(statements.mysql()).isEmpty();
            assertThat(statements.redis()).extracting(QueryEvent::operation).containsExactly("GET", "GET");
        }

        @Test
        void ofNothingAreNotRemembered(FluxaContext context, Statements statements) {
            assertThat(badges.getByCode(context, "a")).isEmpty();
            assertThat(badges.getByCode(context, "a")).isEmpty();

            assertThat(statements.queries()).containsExactly(BY_CODE, BY_CODE);
            assertThat(statements.redis()).extracting(QueryEvent::operation).containsExactly("GET", "GET");
        }

        @Test
        void bySeveralFieldsWorkAsWell(FluxaContext context, Statements statements) {
            long id = change(null, badge -> {
                badge.setCode("a");
                badge.setHall("Große Halle");
                badge.setSeat(7);
            });
            assertThat(badges.getBySeat(context, "Große Halle", 7)).isPresent();
            statements.clear();

            assertThat(badges.getBySeat(context, "Große Halle", 7).orElseThrow().getId())
                    .isEqualTo(id);
            assertThat(badges.getBySeat(context, "Große Halle", 8)).isEmpty();

            assertThat(statements.queries()).hasSize(1);
        }

        @Test
        void inAnotherSpellingAreRememberedByThemselves(FluxaContext context, Statements statements) {
            long id = stored("Ärger");
            assertThat(found("ärger")).isEqualTo(id);
            assertThat(found("ÄRGER")).isEqualTo(id);

            assertThat(badges.getByCode(context, "ÄRGER").orElseThrow().getCode())
                    .isEqualTo("Ärger");
            assertThat(statements.mysql()).isEmpty();

            rename(id, "Anger");
            assertThat(found("ÄRGER")).isNull();
            assertThat(found("ärger")).isNull();
            assertThat(found("ANGER")).isEqualTo(id);
        }

        @Test
        void bySearchOneUseTheCacheWhenTheyAreExactlyThat(FluxaContext context, Statements statements) {
            long id = stored("a");
            found("a");

            assertThat(badges.searchOne(context, where(BadgeFields.CODE.eq("a")))
                            .orElseThrow()
                            .getId())
                    .isEqualTo(id);
            assertThat(statements.mysql()).isEmpty();

            assertThat(badges.searchOne(context, where(BadgeFields.CODE.eq("a"), BadgeFields.SEAT.eq(1))))
                    .isEmpty();
            assertThat(badges.searchOne(context, where(BadgeFields.CODE.eq("a")).withFakeDeletes()))
                    .isPresent();
            assertThat(badges.searchMany(context, where(BadgeFields.CODE.eq("a"))))
                    .hasSize(1);
            assertThat(statements.queries()).hasSize(3);
        }

        @Test
        void giveTheSameObjectThatTheContextHolds(FluxaContext context) {
            long id = stored("a");
            BadgeEntity badge = badges.mustGetById(context, id);
            badge.setCode("b");

            assertThat(badges.getByCode(context, "a")).containsSame(badge);
            assertThat(badges.getByCode(context, "a")).containsSame(badge);
            assertThat(badges.getByCode(context, "b")).isEmpty();
            badge.delete();
            assertThat(badges.getByCode(context, "a")).isEmpty();
        }
    }

    @Nested
    class Changes {

        @Test
        void ofTheValueAreSeenAtOnce() {
            long id = stored("a");
            assertThat(found("a")).isEqualTo(id);

            rename(id, "b");

            assertThat(found("a")).isNull();
            assertThat(found("b")).isEqualTo(id);
        }

        @Test
        void takeTheOldAndTheNewKeyAwayWithTheRow(FluxaContext context, Statements statements) {
            long id = stored("a");
            found("a");
            BadgeEntity badge = badges.mustGetById(context, id);
            statements.clear();

            badge.setCode("b");
            context.flush();

            assertThat(statements.redis())
                    .singleElement()
                    .satisfies(sent -> assertThat(sent.query().lines())
                            .filteredOn(line -> line.startsWith("DEL "))
                            .hasSize(3));
            statements.clear();
            badge.setSeat(3);
            context.flush();
            assertThat(statements.redis())
                    .singleElement()
                    .satisfies(sent -> assertThat(sent.query().lines())
                            .filteredOn(line -> line.startsWith("DEL "))
                            .hasSize(1));
        }

        @Test
        void thatMoveAValueToAnotherRowAreSeenThoughTheKeyIsLate() {
            long before = statistics().mismatches();
            long first = stored("a");
            assertThat(found("a")).isEqualTo(first);
            keepKeys();
            rename(first, "b");
            long second = stored("a");
            bringKeysBack();

            assertThat(found("a")).isEqualTo(second);
            assertThat(found("a")).isEqualTo(second);
            assertThat(statistics().mismatches() - before).isEqualTo(1);
        }

        @Test
        void thatFreeAValueAreSeenThoughTheKeyIsLate() {
            long id = stored("a");
            found("a");
            keepKeys();
            change(id, BadgeEntity::delete);
            bringKeysBack();

            assertThat(found("a")).isNull();
            assertThat(uniqueKeys()).isZero();

            long next = stored("a");
            assertThat(found("a")).isEqualTo(next);
        }

        @Test
        void thatReallyDeleteARowAreSeenThoughTheKeyIsLate() {
            long id = stored("a");
            found("a");
            keepKeys();
            change(id, BadgeEntity::forceDelete);
            bringKeysBack();

            assertThat(found("a")).isNull();
        }

        @Test
        void behindFluxaormAreSeenOnceTheRowIsInvalidated(FluxaContext context) {
            long id = stored("a");
            found("a");
            engine.mysql("default").exec(context, "UPDATE badge SET code = 'b'");
            context.invalidate(badges, id);

            assertThat(found("a")).isNull();
            assertThat(found("b")).isEqualTo(id);
        }

        @Test
        void inBulkAreSeenAtOnce(FluxaContext context) {
            long id = stored("a");
            found("a");

            badges.updateMany(context, where(BadgeFields.ID.eq(id)), io.fluxa.query.Update.set(BadgeFields.CODE, "b"));

            assertThat(found("a")).isNull();
            assertThat(found("b")).isEqualTo(id);
        }

        @Test
        void ofAllRowsTakeTheKeysAway(FluxaContext context) {
            stored("a");
            found("a");
            assertThat(uniqueKeys()).isEqualTo(1);

            badges.clearRedisCache(context);

            assertThat(uniqueKeys()).isZero();
        }
    }

    @Nested
    class Nulls {

        @Test
        void areNeverRemembered(FluxaContext context) {
            long id = stored("a");
            stored("b"); // has no hall either
            change(id, badge -> badge.setHall("x"));
            assertThat(badges.getBySeat(context, "x", 0)).isPresent();

            change(id, badge -> badge.setHall(null));

            assertThat(badges.getBySeat(context, "x", 0)).isEmpty();
            assertThat(badges.searchMany(context, where(BadgeFields.HALL.isNull())))
                    .hasSize(2);
        }
    }

    @Nested
    class Transactions {

        @Test
        void useWhatIsRememberedAndRememberNothing(FluxaContext context, Statements statements) {
            long id = stored("a");
            stored("b");
            found("a");

            context.transaction(tx -> {
                assertThat(badges.getByCode(tx, "a").orElseThrow().getId()).isEqualTo(id);
                assertThat(statements.queries()).isEmpty();
                assertThat(badges.getByCode(tx, "b")).isPresent();
                assertThat(badges.getByCode(tx, "b")).isPresent();
            });

            assertThat(statements.queries()).hasSize(2);
            assertThat(uniqueKeys()).isEqualTo(1);
        }

        @Test
        void seeTheirOwnChangesAndNobodyElseDoes(FluxaContext context) {
            long first = stored("a");
            found("a");

            context.transaction(tx -> {
                badges.mustGetById(tx, first).setCode("b");
                BadgeEntity second = badges.create(tx);
                second.setCode("a");
                tx.flush();
                assertThat(badges.getByCode(tx, "a")).containsSame(second);
                assertThat(badges.getByCode(tx, "b").orElseThrow().getId()).isEqualTo(first);
                assertThat(found("a")).isEqualTo(first);
            });

            assertThat(found("b")).isEqualTo(first);
            assertThat(found("a")).isNotNull().isNotEqualTo(first);
        }

        @Test
        void leaveNothingBehindAfterARollback(FluxaContext context) {
            long id = stored("a");
            found("a");

            assertThatThrownBy(() -> context.transaction(tx -> {
                        badges.mustGetById(tx, id).setCode("b");
                        tx.flush();
                        assertThat(badges.getByCode(tx, "b")).isPresent();
                        throw new IllegalStateException("enough");
                    }))
                    .hasMessage("enough");

            assertThat(found("b")).isNull();
            assertThat(found("a")).isEqualTo(id);
        }

        @Test
        void doNotAskRedisAfterStatementsOfTheApplicationsOwn(FluxaContext context, Statements statements) {
            long id = stored("a");
            found("a");

            context.transaction(tx -> {
                engine.mysql("default").exec(tx, "UPDATE badge SET code = 'b'");
                statements.clear();
                assertThat(badges.getByCode(tx, "b").orElseThrow().getId()).isEqualTo(id);
                assertThat(badges.getByCode(tx, "a")).isEmpty();
                assertThat(statements.redis()).isEmpty();
                tx.invalidate(badges, id);
            });

            assertThat(found("a")).isNull();
        }
    }

    @Test
    void countsWhatHappened() {
        UniqueIndexes before = statistics();
        stored("a");
        found("a");
        found("a");
        found("a");

        UniqueIndexes after = statistics();
        assertThat(after.misses() - before.misses()).isEqualTo(1);
        assertThat(after.hits() - before.hits()).isEqualTo(2);
    }

    private UniqueIndexes statistics() {
        return engine.cacheStatistics().stream()
                .filter(of -> of.entity().equals("Badge"))
                .map(CacheStatistics::uniqueIndexes)
                .findFirst()
                .orElseThrow();
    }

    private long stored(String code) {
        return change(null, badge -> badge.setCode(code));
    }

    private void rename(long id, String code) {
        change(id, badge -> badge.setCode(code));
    }

    /** Changes a row, or a new one, on another context. */
    private long change(@Nullable Long id, Consumer<BadgeEntity> change) {
        try (FluxaContext context = engine.newContext()) {
            BadgeEntity badge = id == null ? badges.create(context) : badges.mustGetById(context, id);
            change.accept(badge);
            context.flush();
            return badge.getId();
        }
    }

    /** The id that another context finds. */
    private @Nullable Long found(String code) {
        try (FluxaContext context = engine.newContext()) {
            return badges.getByCode(context, code).map(BadgeEntity::getId).orElse(null);
        }
    }

    /** Copies every key of an index, as somebody who is slow would remember it. */
    private void keepKeys() {
        redis.command(
                "EVAL",
                "for _, key in ipairs(redis.call('KEYS', '*:*:*:*')) do redis.call('COPY', key, 'kept' .. key) end",
                "0");
    }

    private void bringKeysBack() {
        redis.command(
                "EVAL",
                "for _, key in ipairs(redis.call('KEYS', 'kept*')) do redis.call('RENAME', key, string.sub(key, 5)) end",
                "0");
    }

    private int uniqueKeys() {
        return Integer.parseInt(String.valueOf(redis.command("EVAL", "return #redis.call('KEYS', '*:*:*:*')", "0")));
    }
}
