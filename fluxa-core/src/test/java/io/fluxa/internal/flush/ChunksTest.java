package io.fluxa.internal.flush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.TicketEntity;
import io.fluxa.fixture.TicketProvider;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.schema.EntitySchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChunksTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    /** Room for 20,000 bytes of values, 10,000 for those of several rows; a row without its title takes 240. */
    private static final Packet SMALL = new Packet("shop", 21_792);

    private final FakeSession session = new FakeSession();
    private final TicketProvider tickets = new TicketProvider();
    private final EntitySchema schema = tickets.schema();
    private final Chunks chunks = new Chunks(schema, SMALL);
    private int ids;

    @Nested
    class OfInserts {

        @Test
        void takesAHundredRowsWhenTheyFit() {
            Chunks wide = new Chunks(schema, new Packet("shop", 1 << 26));

            assertThat(sizes(wide.ofInserts(inserts(250, 200)))).containsExactly(100, 100, 50);
        }

        @Test
        void takesFewerWhenTheyAreLarge() {
            assertThat(sizes(chunks.ofInserts(inserts(3, 6_000)))).containsExactly(1, 1, 1);
            assertThat(sizes(chunks.ofInserts(inserts(5, 3_000)))).containsExactly(3, 2);
        }

        @Test
        void cutsToWidthsThatAreUsedAgain() {
            // 31 rows fit, but 24 is a width of the ladder; 15 are left, and fit
            assertThat(sizes(chunks.ofInserts(inserts(39, 80)))).containsExactly(24, 15);
        }

        @Test
        void keepsTheOrderOfRowsOfMixedSizes() {
            List<Write> writes = new ArrayList<>();
            writes.addAll(inserts(2, 10));
            writes.addAll(inserts(1, 9_700));
            writes.addAll(inserts(2, 10));

            List<List<Write>> cut = chunks.ofInserts(writes);

            assertThat(sizes(cut)).containsExactly(2, 1, 2);
            assertThat(cut.stream().flatMap(List::stream)).containsExactlyElementsOf(writes);
        }

        @Test
        void sendsARowThatIsTooLargeToShareAlone() {
            assertThat(sizes(chunks.ofInserts(inserts(2, 15_000)))).containsExactly(1, 1);
        }

        @Test
        void countsBytesAndNotCharacters() {
            assertThat(sizes(chunks.ofInserts(inserts(3, "€", 1_500)))).containsExactly(2, 1);
            assertThat(sizes(chunks.ofInserts(inserts(3, "e", 1_500)))).containsExactly(3);
        }
    }

    @Nested
    class OfUpdates {

        @Test
        void countsAValueThatAllRowsShareOnce() {
            assertThat(sizes(chunks.ofUpdates(group(), updates(20, 4_000, false))))
                    .containsExactly(20);
            assertThat(sizes(chunks.ofUpdates(group(), updates(20, 17_000, false))))
                    .containsExactly(16, 4);
            assertThat(sizes(chunks.ofUpdates(group(), updates(4, 4_000, true))))
                    .containsExactly(2, 2);
        }

        @Test
        void doesNotRepeatALargeLastRow() {
            // 5 rows fit, but the sixth place of their statement would hold the last one again
            assertThat(sizes(chunks.ofUpdates(group(), updates(5, 1_700, true))))
                    .containsExactly(4, 1);
            assertThat(sizes(chunks.ofUpdates(group(), updates(5, 1_200, true))))
                    .containsExactly(5);
        }
    }

    @Nested
    class RequireFit {

        @Test
        void namesFieldRowAndLimit() {
            Write write = inserts(1, 20_000).get(0);

            assertThatThrownBy(() -> chunks.requireFit(write))
                    .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                        assertThat(e.code()).isEqualTo(ErrorCode.ROW_TOO_LARGE);
                        assertThat(e.entity()).isEqualTo("Ticket");
                        assertThat(e.field()).isEqualTo("title");
                    })
                    .hasMessage(
                            "FLX-5002: Ticket.title has 20000 bytes in row 1, which sends 20240 in all, but a statement"
                                    + " of pool 'shop' may have only 21792; store less in one row, or raise max_allowed_packet"
                                    + " of the server");
        }

        @Test
        void looksOnlyAtWhatIsWritten() {
            TicketEntity ticket = tickets.stored(session, 1, 1);
            ticket.setTitle("x".repeat(30_000));
            FlushAccess.stored(ticket);
            ticket.delete();

            assertThatCode(() -> chunks.requireFit(update(ticket))).doesNotThrowAnyException();
        }

        @Test
        void takesWhatJustFits() {
            assertThatCode(() -> chunks.requireFit(inserts(1, 19_760).get(0))).doesNotThrowAnyException();
        }
    }

    private UpdateGroup group() {
        return UpdateGroup.of(schema, updates(1, 1, true).get(0));
    }

    private List<Write> inserts(int rows, int titleBytes) {
        return inserts(rows, "x", titleBytes);
    }

    private List<Write> inserts(int rows, String character, int titleLength) {
        return IntStream.range(0, rows)
                .mapToObj(i -> {
                    TicketEntity ticket = tickets.newEntity(session, tickets.newRow(++ids), false);
                    ticket.setTitle(character.repeat(titleLength));
                    return Write.insert(ticket, schema, NOW);
                })
                .toList();
    }

    private List<Write> updates(int rows, int titleBytes, boolean different) {
        return IntStream.range(0, rows)
                .mapToObj(i -> {
                    TicketEntity ticket = tickets.stored(session, ++ids, 1);
                    ticket.setTitle((different ? ids : "x") + "x".repeat(titleBytes));
                    return update(ticket);
                })
                .toList();
    }

    private Write update(TicketEntity ticket) {
        return Write.update(ticket, schema, FlushAccess.changes(ticket), NOW);
    }

    private static List<Integer> sizes(List<List<Write>> chunks) {
        return chunks.stream().map(List::size).toList();
    }
}
