package io.fluxa.internal.flush;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.TicketEntity;
import io.fluxa.fixture.TicketProvider;
import io.fluxa.internal.flush.Target.Guard;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.schema.EntitySchema;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpdateShapeTest {

    private final FakeSession session = new FakeSession();
    private final TicketProvider tickets = new TicketProvider();
    private final EntitySchema schema = tickets.schema();

    @Test
    void needsNoValueForTheMark() throws SQLException {
        List<Write> writes = new ArrayList<>();
        for (int id = 1; id <= 2; id++) {
            TicketEntity ticket = tickets.stored(session, id, 3);
            ticket.delete();
            writes.add(write(ticket));
        }

        UpdateShape shape = shape(writes);

        assertThat(shape.marks()).isTrue();
        assertThat(shape.shared().stream()).containsExactly(schema.lastUpdateColumn());
        assertThat(shape.own().isEmpty()).isTrue();
        assertThat(bound(shape, writes).subList(1, 4)).containsExactly(1L, 2L, 3L); // both ids and the version
    }

    @Test
    void setsAMarkThatIsTakenAwayLikeAnyValue() {
        TicketEntity ticket = tickets.deleted(session, 1, 1);
        ticket.setFakeDelete(false);

        UpdateShape shape = shape(List.of(write(ticket)));

        assertThat(shape.marks()).isFalse();
        assertThat(shape.shared().stream()).containsExactly(schema.deletionColumn(), schema.lastUpdateColumn());
    }

    @Test
    void repeatsTheLastRowWithItsValueAndVersion() throws SQLException {
        List<Write> writes = IntStream.rangeClosed(1, 5)
                .mapToObj(id -> {
                    TicketEntity ticket = tickets.stored(session, id, 10 * id);
                    ticket.setTitle("title " + id);
                    return write(ticket);
                })
                .toList();

        UpdateShape shape = shape(writes);
        List<Object> bound = bound(shape, writes);

        assertThat(shape.target()).isEqualTo(new Target(6, Guard.OWN_VERSIONS));
        assertThat(bound).hasSize(1 + 6 * 2 + 6 * 2);
        assertThat(bound.subList(9, 13)).containsExactly(5L, "title 5", 5L, "title 5");
        assertThat(bound.subList(13, 17)).containsExactly(1L, 10L, 2L, 20L);
        assertThat(bound.subList(21, 25)).containsExactly(5L, 50L, 5L, 50L);
    }

    @Test
    void bindsOneVersionOnce() throws SQLException {
        List<Write> writes = IntStream.rangeClosed(1, 5)
                .mapToObj(id -> {
                    TicketEntity ticket = tickets.stored(session, id, 2);
                    ticket.setTitle("same");
                    return write(ticket);
                })
                .toList();

        List<Object> bound = bound(shape(writes), writes);

        assertThat(bound.subList(2, 9)).containsExactly(1L, 2L, 3L, 4L, 5L, 5L, 2L);
    }

    private Write write(TicketEntity ticket) {
        return Write.update(ticket, schema, FlushAccess.changes(ticket), Instant.parse("2026-01-01T00:00:00Z"));
    }

    private UpdateShape shape(List<Write> writes) {
        return UpdateShape.of(schema, UpdateGroup.of(schema, writes.get(0)), writes);
    }

    private static List<Object> bound(UpdateShape shape, List<Write> writes) throws SQLException {
        Map<Integer, Object> parameters = new TreeMap<>();
        PreparedStatement recorder = (PreparedStatement) Proxy.newProxyInstance(
                UpdateShapeTest.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (self, method, args) -> {
                    assertThat(parameters.put((Integer) args[0], args[1])).isNull();
                    return null;
                });
        shape.bind(recorder, writes);
        return List.copyOf(parameters.values());
    }
}
