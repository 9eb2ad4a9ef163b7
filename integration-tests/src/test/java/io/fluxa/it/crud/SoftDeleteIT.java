package io.fluxa.it.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Ticket.class, Item.class})
class SoftDeleteIT {

    private static final String COLUMNS = "`id`,`title`,`votes`,`fake_delete`,`version`,`updated_at`";

    @Test
    void marksARowWithItsOwnIdByOneStatement(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements, MysqlServer server)
            throws SQLException {
        long id = Tickets.stored(engine, "a").get(0);
        TicketEntity ticket = tickets.mustGetById(context, id);
        statements.clear();

        ticket.delete();
        ticket.delete();
        context.flush();

        assertThat(statements.queries())
                .containsExactly("UPDATE `ticket` SET `updated_at` = ?, `fake_delete` = `id`, "
                        + "`version` = `version` + 1 WHERE `id` = ? AND `version` = ?");
        assertThat(statements.roundTrips()).isEqualTo(1);
        assertThat(ticket.isFakeDelete()).isTrue();
        assertThat(ticket.getVersion()).isEqualTo(1);
        assertThat(mark(server, id)).isEqualTo(id);
    }

    @Test
    void marksManyRowsByOneStatement(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements, MysqlServer server)
            throws SQLException {
        List<Long> ids = Tickets.stored(engine, "a", "b", "c", "d", "e");
        List<TicketEntity> some = tickets.getByIds(context, ids);
        statements.clear();

        some.forEach(TicketEntity::delete);
        context.flush();

        assertThat(statements.queries())
                .containsExactly("UPDATE `ticket` SET `updated_at` = ?, `fake_delete` = `id`, "
                        + "`version` = `version` + 1 WHERE `id` IN (?,?,?,?,?,?) AND `version` = ?");
        assertThat(statements.roundTrips()).isEqualTo(3);
        for (long id : ids) {
            assertThat(mark(server, id)).isEqualTo(id);
        }
    }

    @Test
    void sendsAMarkAndALaterChangeTogether(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        TicketEntity ticket =
                tickets.mustGetById(context, Tickets.stored(engine, "a").get(0));
        statements.clear();

        ticket.delete();
        ticket.setTitle("gone");
        context.flush();

        assertThat(statements.queries())
                .containsExactly("UPDATE `ticket` SET `title` = ?, `updated_at` = ?, `fake_delete` = `id`, "
                        + "`version` = `version` + 1 WHERE `id` = ? AND `version` = ?");
    }

    @Test
    void sendsNothingForWhatIsDeletedAlreadyOrWasNeverStored(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        long id = Tickets.stored(engine, "a").get(0);
        Tickets.elsewhere(engine, id, TicketEntity::delete);
        tickets.mustGetById(context, id).delete();
        TicketEntity created = Tickets.created(context, "b");
        created.delete();
        statements.clear();
        context.flush();

        assertThat(statements.all()).isEmpty();
        assertThat(tickets.getById(context, created.getId())).isEmpty();
    }

    @Test
    void readsAnyMarkAsDeleted(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements, MysqlServer server)
            throws SQLException {
        long id = Tickets.stored(engine, "a", "b").get(1);
        execute(server, "UPDATE ticket SET fake_delete = 1 WHERE id = " + id);
        TicketEntity ticket = tickets.mustGetById(context, id);

        assertThat(ticket.isFakeDelete()).isTrue();
        assertThat(tickets.searchMany(context, Query.all())).doesNotContain(ticket);
        statements.clear();
        ticket.delete();
        context.flush();
        assertThat(statements.all()).isEmpty();
    }

    @Test
    void takesTheMarkAway(Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        long id = Tickets.stored(engine, "a").get(0);
        Tickets.elsewhere(engine, id, TicketEntity::delete);
        TicketEntity ticket = tickets.mustGetById(context, id);
        statements.clear();

        ticket.setFakeDelete(false);
        context.flush();

        assertThat(statements.queries())
                .containsExactly("UPDATE `ticket` SET `fake_delete` = ?, `updated_at` = ?, "
                        + "`version` = `version` + 1 WHERE `id` = ? AND `version` = ?");
        assertThat(tickets.searchMany(context, Query.all())).containsExactly(ticket);
    }

    @Test
    void undeletes(Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        long id = Tickets.stored(engine, "a").get(0);
        Tickets.elsewhere(engine, id, TicketEntity::delete);
        TicketEntity ticket = tickets.mustGetById(context, id);
        statements.clear();

        ticket.undelete();
        context.flush();

        assertThat(statements.queries())
                .containsExactly("UPDATE `ticket` SET `fake_delete` = ?, `updated_at` = ?, "
                        + "`version` = `version` + 1 WHERE `id` = ? AND `version` = ?");
        assertThat(tickets.searchMany(context, Query.all())).containsExactly(ticket);
    }

    @Test
    void sendsNothingForADeletionThatIsTakenBack(
            Engine engine, FluxaContext context, TicketProvider tickets, ItemProvider items, Statements statements) {
        List<TicketEntity> some = tickets.getByIds(context, Tickets.stored(engine, "a", "b"));
        ItemEntity item = items.mustGetById(context, Items.stored(engine, "c").get(0));
        statements.clear();

        some.get(0).delete();
        some.get(1).forceDelete();
        item.delete();
        some.forEach(TicketEntity::undelete);
        item.undelete();

        assertThat(context.dirty()).isFalse();
        assertThat(items.getById(context, item.getId())).containsSame(item);
        context.flush();
        assertThat(statements.all()).isEmpty();
        item.setStock(1);
        context.flush();
        assertThat(statements.queries()).hasSize(1);
    }

    @Test
    void reallyDeletesWhenForced(Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        List<Long> ids = Tickets.stored(engine, "a", "b");
        TicketEntity marked = tickets.mustGetById(context, ids.get(0));
        marked.delete();
        marked.forceDelete();
        statements.clear();

        assertThat(tickets.getById(context, ids.get(0))).isEmpty();
        context.flush();

        assertThat(statements.queries()).containsExactly("DELETE FROM `ticket` WHERE `id` = ? AND `version` = ?");
        assertThat(statements.roundTrips()).isEqualTo(1);
        assertThat(Tickets.titles(engine, ids)).containsExactly("b");
    }

    @Test
    void forcesWhatIsDeletedAnyway(Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        ItemEntity item = items.mustGetById(context, Items.stored(engine, "a").get(0));
        statements.clear();

        item.forceDelete();
        context.flush();

        assertThat(statements.queries()).containsExactly("DELETE FROM `item` WHERE `id` = ?");
    }

    @Test
    void findsDeletedRowsByIdOnly(Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        List<Long> ids = Tickets.stored(engine, "a", "b", "c", "d");
        Tickets.elsewhere(engine, ids.get(1), TicketEntity::delete);

        Page<TicketEntity> page = tickets.searchManyWithTotal(
                context,
                Query.<TicketEntity>all().orderBy(TicketFields.ID.desc()).page(2, 1));

        assertThat(page.getTotal()).isEqualTo(3);
        assertThat(page.getItems()).extracting(TicketEntity::getTitle).containsExactly("c");
        assertThat(statements.queries())
                .containsExactly(
                        "SELECT COUNT(*) FROM `ticket` WHERE `fake_delete` = 0",
                        "SELECT " + COLUMNS + " FROM `ticket` WHERE `fake_delete` = 0 ORDER BY `id` DESC LIMIT ?,?");
        assertThat(tickets.searchMany(context, Query.all()))
                .extracting(TicketEntity::getTitle)
                .containsExactly("a", "c", "d");
        assertThat(tickets.getById(context, ids.get(1)))
                .hasValueSatisfying(ticket -> assertThat(ticket.isFakeDelete()).isTrue());
        assertThat(tickets.getByIds(context, ids)).hasSize(4);
    }

    @Test
    void searchesDeletedRowsWhenAsked(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        List<Long> ids = Tickets.stored(engine, "a", "b", "c");
        Tickets.elsewhere(engine, ids.get(1), TicketEntity::delete);
        Query<TicketEntity> query = Query.<TicketEntity>all().withFakeDeletes();

        assertThat(tickets.searchManyWithTotal(context, query.page(1, 2)).getTotal())
                .isEqualTo(3);
        assertThat(tickets.searchMany(context, query))
                .extracting(TicketEntity::getTitle)
                .containsExactly("a", "b", "c");
        assertThat(statements.queries())
                .containsExactly(
                        "SELECT COUNT(*) FROM `ticket`",
                        "SELECT " + COLUMNS + " FROM `ticket` ORDER BY `id` ASC LIMIT ?,?",
                        "SELECT " + COLUMNS + " FROM `ticket` ORDER BY `id` ASC");
    }

    @Test
    void leavesOutWhatIsDeletedHereAndNotFlushed(Engine engine, FluxaContext context, TicketProvider tickets) {
        List<Long> ids = Tickets.stored(engine, "a", "b");
        TicketEntity marked = tickets.mustGetById(context, ids.get(0));
        marked.delete();

        assertThat(tickets.searchMany(context, Query.all()))
                .extracting(TicketEntity::getTitle)
                .containsExactly("b");
        assertThat(tickets.searchMany(context, Query.<TicketEntity>all().withFakeDeletes()))
                .hasSize(2)
                .contains(marked);
        assertThat(tickets.getById(context, marked.getId())).containsSame(marked);
        context.clearFlush();
        assertThat(tickets.searchMany(context, Query.all())).hasSize(2);
    }

    @Test
    void freesAUniqueValueForANewRow(Engine engine, FluxaContext context, TicketProvider tickets) {
        List<Long> ids = Tickets.stored(engine, "a");
        IntStream.range(0, 2).forEach(i -> {
            tickets.searchMany(context, Query.all()).forEach(TicketEntity::delete);
            Tickets.created(context, "a");
            context.flush();
        });

        assertThat(tickets.searchMany(context, Query.<TicketEntity>all().withFakeDeletes()))
                .hasSize(3);
        TicketEntity first = tickets.mustGetById(context, ids.get(0));
        first.setFakeDelete(false);
        assertThatThrownBy(context::flush).isInstanceOf(DuplicateKeyException.class);
        context.clearFlush();
        assertThat(first.isFakeDelete()).isTrue();
    }

    @Test
    void freesAUniqueValueForARowWithASmallerId(
            Engine engine, FluxaContext context, TicketProvider tickets, Statements statements) {
        List<Long> ids = Tickets.stored(engine, "small", "taken");
        TicketEntity small = tickets.mustGetById(context, ids.get(0));
        TicketEntity large = tickets.mustGetById(context, ids.get(1));
        statements.clear();

        small.setTitle("taken");
        large.delete();
        context.flush();

        assertThat(statements.mysql()).hasSize(2);
        assertThat(Tickets.titles(engine, ids)).containsExactly("taken", "taken");
    }

    private static long mark(MysqlServer server, long id) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet mark = statement.executeQuery("SELECT fake_delete FROM ticket WHERE id = " + id)) {
            assertThat(mark.next()).isTrue();
            return mark.getLong(1);
        }
    }

    private static void execute(MysqlServer server, String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
