package io.fluxa.it.fault;

import static io.fluxa.Bounds.atLeast;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.test.Statements;
import io.fluxa.transaction.Outcome;
import java.util.List;

/** A unit of work that needs a transaction over three tables: one row deleted, two changed, one counted, one new. */
final class FlushSteps implements AutoCloseable {

    private final Engine engine;
    private final long deleted;
    private final long noted;
    private final long counted;
    private final long titled;
    private final FluxaContext context;
    private final Statements statements = new Statements();
    private final WalletEntity note;
    private final WalletEntity count;
    private final DraftEntity title;
    private final BookingEntity booking;

    /** What the server holds of the unit. */
    enum Held {
        NOTHING("nothing of it"),
        ALL("all of it");

        private final String text;

        Held(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private FlushSteps(Engine engine, String owner) {
        this.engine = engine;
        this.noted = Rows.wallet(engine, owner + " notes", 10);
        this.counted = Rows.wallet(engine, owner + " counts", 10);
        this.titled = Rows.draft(engine, "old");
        this.deleted = Rows.booking(engine, noted, 1);
        this.context = engine.newContext();
        this.note = Rows.wallet(context, noted);
        this.count = Rows.wallet(context, counted);
        this.title = Rows.draft(context, titled);
        this.booking = change();
        context.logQueries(statements);
    }

    /** Prepares rows and changes them in a new context, without a flush. */
    static FlushSteps of(Engine engine, String owner) {
        return new FlushSteps(engine, owner);
    }

    private BookingEntity change() {
        Rows.booking(context, deleted).delete();
        note.setNote("new");
        count.increment(WalletFields.BALANCE, -3, atLeast(0));
        title.setTitle("new");
        return Rows.booked(context, counted, 3);
    }

    void flush() {
        context.flush();
    }

    /** What the context finds out about a flush whose outcome is unknown. */
    Outcome resolve() {
        return context.resolveOutcome();
    }

    /** The statements that the last flush sent. */
    List<String> sent() {
        List<String> sent =
                statements.all().stream().map(event -> event.query()).toList();
        statements.clear();
        return sent;
    }

    /** What the server holds, read in a new context; anything between nothing and all fails. */
    Held held() {
        try (FluxaContext later = engine.newContext()) {
            boolean gone = engine.provider(BookingProvider.class)
                    .getById(later, deleted)
                    .isEmpty();
            Held held = gone ? Held.ALL : Held.NOTHING;
            boolean all = held == Held.ALL;
            assertThat(Rows.wallet(later, noted).getNote()).isEqualTo(all ? "new" : null);
            assertThat(Rows.wallet(later, counted).getBalance()).isEqualTo(all ? 7 : 10);
            assertThat(Rows.draft(later, titled).getTitle()).isEqualTo(all ? "new" : "old");
            assertThat(Rows.draft(later, titled).getVersion()).isEqualTo(all ? 1 : 0);
            assertThat(Rows.isBooked(engine, booking.getId())).isEqualTo(all);
            return held;
        }
    }

    /** Whether the entities keep their changes over what was read; anything between yes and no fails. */
    boolean keepsChanges() {
        boolean keeps = context.dirty();
        assertThat(note.dirty()).isEqualTo(keeps);
        assertThat(count.dirty()).isEqualTo(keeps);
        assertThat(title.dirty()).isEqualTo(keeps);
        assertThat(booking.dirty()).isEqualTo(keeps);
        assertThat(note.getNote()).isEqualTo("new");
        assertThat(title.getTitle()).isEqualTo("new");
        assertThat(title.getVersion()).isEqualTo(keeps ? 0 : 1);
        assertThat(count.getBalance()).isEqualTo(keeps ? 10 : 7);
        assertBase(keeps);
        return keeps;
    }

    /** What setters compare with is what was read, or what was stored. */
    private void assertBase(boolean keeps) {
        title.setTitle("old");
        assertThat(title.dirty()).isEqualTo(!keeps);
        title.setTitle("new");
        assertThat(title.dirty()).isEqualTo(keeps);
    }

    @Override
    public void close() {
        context.clearFlush();
        context.close();
    }
}
