package io.fluxa.it.crud;

import static io.fluxa.Bounds.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.BoundsExceededException;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.EntityStaleException;
import io.fluxa.error.ErrorCode;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Ticket.class)
class VersionIT {

    @Test
    void countsEachChangeByTheStatementThatStoresIt(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        TicketEntity ticket = Tickets.created(context, "a");
        context.flush();
        assertThat(ticket.getVersion()).isZero();
        statements.clear();

        ticket.setTitle("b");
        context.flush();
        ticket.setTitle("c");
        context.flush();

        String update = "UPDATE `ticket` SET `title` = ?, `updated_at` = ?, `version` = `version` + 1 "
                + "WHERE `id` = ? AND `version` = ?";
        assertThat(statements.queries()).containsExactly(update, update);
        assertThat(statements.roundTrips()).isEqualTo(2);
        assertThat(ticket.getVersion()).isEqualTo(2);
        assertThat(Tickets.versions(engine, List.of(ticket.getId()))).containsExactly(2);
    }

    @Test
    void updatesRowsOfOneVersionByOneStatement(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        List<Long> ids = Tickets.stored(engine, "a", "b", "c", "d", "e");
        List<TicketEntity> some = tickets.getByIds(context, ids);
        statements.clear();

        some.forEach(ticket -> ticket.setVotes(7));
        context.flush();

        assertThat(statements.queries())
                .containsExactly("UPDATE `ticket` SET `votes` = ?, `updated_at` = ?, `version` = `version` + 1 "
                        + "WHERE `id` IN (?,?,?,?,?,?) AND `version` = ?");
        assertThat(statements.roundTrips()).isEqualTo(3);
        assertThat(some).extracting(TicketEntity::getVersion).containsOnly(1);
        assertThat(Tickets.versions(engine, ids)).containsExactly(1, 1, 1, 1, 1);
    }

    @Test
    void updatesRowsOfSeveralVersionsByOneStatement(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        List<Long> ids = Tickets.stored(engine, "a", "b", "c", "d", "e");
        Tickets.elsewhere(engine, ids.get(1), ticket -> ticket.setVotes(1));
        List<TicketEntity> some = tickets.getByIds(context, ids);
        statements.clear();

        some.forEach(ticket -> ticket.setTitle("new " + ticket.getTitle()));
        context.flush();

        assertThat(statements.queries())
                .containsExactly("UPDATE `ticket` SET `updated_at` = ?, `title` = CASE `id`"
                        + " WHEN ? THEN ?".repeat(6)
                        + " ELSE `title` END, `version` = `version` + 1 "
                        + "WHERE (`id`,`version`) IN ((?,?),(?,?),(?,?),(?,?),(?,?),(?,?))");
        assertThat(statements.roundTrips()).isEqualTo(3);
        assertThat(Tickets.titles(engine, ids)).containsExactly("new a", "new b", "new c", "new d", "new e");
        assertThat(Tickets.versions(engine, ids)).containsExactly(1, 2, 1, 1, 1);
        assertThat(some).extracting(TicketEntity::getVersion).containsExactly(1, 2, 1, 1, 1);
    }

    @Test
    void sendsNothingForAChangeThatWasTakenBack(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        TicketEntity ticket =
                tickets.mustGetById(context, Tickets.stored(engine, "a").get(0));
        statements.clear();

        ticket.setTitle("b");
        ticket.setTitle("a");
        context.flush();

        assertThat(statements.all()).isEmpty();
        assertThat(ticket.getVersion()).isZero();
    }

    @Test
    void refusesARowThatSomebodyElseChanged(Engine engine, FluxaContext context, TicketProvider tickets) {
        long id = Tickets.stored(engine, "a").get(0);
        TicketEntity mine = tickets.mustGetById(context, id);

        try (FluxaContext other = engine.newContext()) {
            TicketEntity theirs = tickets.mustGetById(other, id);
            theirs.setTitle("theirs");
            mine.setTitle("mine");
            other.flush();
        }

        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(EntityStaleException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.ENTITY_STALE);
                    assertThat(e.entity()).isEqualTo("Ticket");
                    assertThat(e.ids()).containsExactly(id);
                })
                .hasMessageStartingWith("FLX-3016: cannot update Ticket [" + id + "]");
        assertThat(mine.dirty()).isTrue();
        assertThat(mine.getTitle()).isEqualTo("mine");
        assertThat(mine.getVersion()).isZero();
        assertThat(Tickets.titles(engine, List.of(id))).containsExactly("theirs");
        assertThatThrownBy(context::flush).isInstanceOf(EntityStaleException.class);
        context.clearFlush();
        assertThat(mine.getTitle()).isEqualTo("a");
    }

    @Test
    void storesNothingOfAUnitOfWorkWithAStaleRow(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        List<Long> ids = Tickets.stored(engine, "a", "b", "c");
        List<TicketEntity> some = tickets.getByIds(context, ids);
        Tickets.elsewhere(engine, ids.get(1), ticket -> ticket.setVotes(1));
        some.forEach(ticket -> ticket.setTitle("new " + ticket.getTitle()));
        TicketEntity created = Tickets.created(context, "d");
        statements.clear();

        EntityStaleException stale = catchThrowableOfType(EntityStaleException.class, context::flush);

        assertThat(stale.ids()).containsExactly(ids.get(1));
        assertThat(statements.all())
                .extracting(QueryEvent::query)
                .satisfiesExactly(
                        sql -> assertThat(sql).isEqualTo("START TRANSACTION"),
                        sql -> assertThat(sql).startsWith("UPDATE"),
                        sql -> assertThat(sql).isEqualTo("ROLLBACK"),
                        sql -> assertThat(sql).isEqualTo("SELECT `id`,`version` FROM `ticket` WHERE `id` IN (?,?,?)"));
        assertThat(some).allMatch(TicketEntity::dirty);
        assertThat(some).extracting(TicketEntity::getVersion).containsOnly(0);
        assertThat(created.dirty()).isTrue();
        assertThat(Tickets.titles(engine, ids)).containsExactly("a", "b", "c");
        assertThat(Tickets.titles(engine, List.of(created.getId()))).isEmpty();
        context.clearFlush();
    }

    @Test
    void tellsAVanishedRowFromAStaleOne(Engine engine, FluxaContext context, TicketProvider tickets) {
        List<Long> ids = Tickets.stored(engine, "a", "b", "c");
        List<TicketEntity> some = tickets.getByIds(context, ids);
        Tickets.elsewhere(engine, ids.get(0), ticket -> ticket.setVotes(1));
        Tickets.elsewhere(engine, ids.get(2), TicketEntity::forceDelete);

        some.forEach(ticket -> ticket.setVotes(5));
        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(
                        EntityDeletedException.class, e -> assertThat(e.ids()).containsExactly(ids.get(2)));
        context.clearFlush();

        some.get(2).setVotes(5);
        assertThatThrownBy(context::flush).isInstanceOf(EntityDeletedException.class);
        context.clearFlush();
    }

    @Test
    void guardsDeletionsOfBothSorts(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        List<Long> ids = Tickets.stored(engine, "a", "b", "c");
        List<TicketEntity> some = tickets.getByIds(context, ids);
        Tickets.elsewhere(engine, ids.get(1), ticket -> ticket.setVotes(1));

        some.forEach(TicketEntity::forceDelete);
        statements.clear();
        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(
                        EntityStaleException.class, e -> assertThat(e.ids()).containsExactly(ids.get(1)))
                .hasMessageContaining("cannot delete Ticket");
        assertThat(statements.queries()).contains("DELETE FROM `ticket` WHERE `id` IN (?,?,?) AND `version` = ?");
        context.clearFlush();

        some.get(1).delete();
        assertThatThrownBy(context::flush).isInstanceOf(EntityStaleException.class);
        context.clearFlush();
        assertThat(Tickets.titles(engine, ids)).containsExactly("a", "b", "c");
    }

    @Test
    void deletesRowsOfSeveralVersionsByOneStatement(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        List<Long> ids = Tickets.stored(engine, "a", "b");
        Tickets.elsewhere(engine, ids.get(1), ticket -> ticket.setVotes(1));
        tickets.getByIds(context, ids).forEach(TicketEntity::forceDelete);
        statements.clear();

        context.flush();

        assertThat(statements.queries())
                .containsExactly("DELETE FROM `ticket` WHERE (`id`,`version`) IN ((?,?),(?,?))");
        assertThat(Tickets.titles(engine, ids)).isEmpty();
    }

    @Test
    void countsIncrementsWithoutGuardingThem(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        long id = Tickets.stored(engine, "a").get(0);
        TicketEntity ticket = tickets.mustGetById(context, id);
        Tickets.elsewhere(engine, id, other -> other.increment(TicketFields.VOTES, 5));
        Tickets.elsewhere(engine, id, other -> other.setTitle("b"));
        statements.clear();

        ticket.increment(TicketFields.VOTES, -3, atLeast(0));
        context.flush();

        assertThat(ticket.getVotes()).isEqualTo(2);
        assertThat(ticket.getVersion()).isZero(); // somebody has set what this context never saw
        assertThat(statements.queries())
                .containsExactly(
                        "UPDATE `ticket` SET `updated_at` = ?, `votes` = `votes` + ?, `version` = `version` + 1 "
                                + "WHERE `id` = ? AND `votes` BETWEEN ? AND ?",
                        "SELECT `id`,`votes`,`version` FROM `ticket` WHERE `id` = ?");
        assertThat(statements.roundTrips()).isEqualTo(4);

        ticket.setTitle("mine");
        assertThatThrownBy(context::flush).isInstanceOf(EntityStaleException.class);
        context.clearFlush();
    }

    @Test
    void readsTheVersionBackWhenNobodyElseCounted(Engine engine, FluxaContext context, TicketProvider tickets) {
        TicketEntity ticket =
                tickets.mustGetById(context, Tickets.stored(engine, "a").get(0));
        ticket.increment(TicketFields.VOTES, 1);
        context.flush();
        assertThat(ticket.getVersion()).isEqualTo(1);

        ticket.setTitle("mine");
        context.flush();
        assertThat(ticket.getVersion()).isEqualTo(2);
    }

    @Test
    void guardsAnIncrementBesideASetColumn(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        long id = Tickets.stored(engine, "a").get(0);
        TicketEntity ticket = tickets.mustGetById(context, id);
        ticket.increment(TicketFields.VOTES, 3, atLeast(0));
        ticket.setTitle("b");
        statements.clear();
        context.flush();

        assertThat(ticket.getVersion()).isEqualTo(1);
        assertThat(statements.queries().get(0))
                .isEqualTo("UPDATE `ticket` SET `title` = ?, `updated_at` = ?, `votes` = `votes` + ?, "
                        + "`version` = `version` + 1 WHERE `id` = ? AND `version` = ? AND `votes` BETWEEN ? AND ?");

        Tickets.elsewhere(engine, id, other -> other.setVotes(100));
        ticket.increment(TicketFields.VOTES, 1);
        ticket.setTitle("c");
        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(
                        EntityStaleException.class, e -> assertThat(e.ids()).containsExactly(id));
        context.clearFlush();
        ticket.increment(TicketFields.VOTES, -101, atLeast(0));
        assertThatThrownBy(context::flush).isInstanceOf(BoundsExceededException.class);
        context.clearFlush();
        assertThat(Tickets.versions(engine, List.of(id))).containsExactly(2);
    }

    @Test
    void keepsTheVersionInMemoryWhenAFlushFails(Engine engine, FluxaContext context, TicketProvider tickets) {
        List<Long> ids = Tickets.stored(engine, "a", "taken");
        TicketEntity ticket = tickets.mustGetById(context, ids.get(0));

        ticket.setTitle("taken");
        assertThatThrownBy(context::flush).isInstanceOf(DuplicateKeyException.class);
        assertThat(ticket.getVersion()).isZero();

        ticket.setTitle("free");
        context.flush();
        assertThat(ticket.getVersion()).isEqualTo(1);
    }

    @Test
    void losesNoChangeUnderConcurrency(Engine engine) throws Exception {
        long id = Tickets.stored(engine, "a").get(0);

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> vote = () -> vote(engine, id);
            List<Future<Integer>> votes = threads.invokeAll(
                    IntStream.range(0, 100).mapToObj(i -> vote).toList());
            for (Future<Integer> each : votes) {
                assertThat(each.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
        try (FluxaContext context = engine.newContext()) {
            TicketEntity ticket = engine.provider(TicketProvider.class).mustGetById(context, id);
            assertThat(ticket.getVotes()).isEqualTo(100);
            assertThat(ticket.getVersion()).isEqualTo(100);
        }
    }

    /** Reads, adds one and stores, until nobody came in between; answers how many tries it took. */
    private static int vote(Engine engine, long id) {
        for (int tries = 1; ; tries++) {
            try (FluxaContext context = engine.newContext()) {
                TicketEntity ticket = engine.provider(TicketProvider.class).mustGetById(context, id);
                ticket.setVotes(ticket.getVotes() + 1);
                try {
                    context.flush();
                    return tries;
                } catch (EntityStaleException e) {
                    context.clearFlush();
                }
            }
        }
    }
}
