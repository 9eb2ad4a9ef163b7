package booking;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Size;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Unsigned;
import io.fluxa.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Indexes of every shape; soft delete adds its column to each of them. */
@FluxaEntity
@UniqueIndex(name = "code", fields = "code")
@UniqueIndex(name = "play_and-SEAT", fields = {"play", "seat", "state"})
@UniqueIndex(name = "guest_name", fields = {"guest.name", "fakeDelete"})
@UniqueIndex(name = "--", fields = {"guest.born", "phones[1]"})
@UniqueIndex(name = "2 fast", fields = {"context", "io", "Query", "BookingFields"})
@UniqueIndex(name = "all numbers", fields = {"count", "size", "price", "weight", "share", "version"})
@UniqueIndex(name = "étage", fields = {"open", "paid", "labels", "day", "createdAt", "updatedAt"})
@UniqueIndex(name = "row", fields = {"id", "code", "second"})
@Index(name = "seat", fields = "seat")
class Booking {
    int id;

    @Length(20)
    String code;

    @Required
    Reference<Play> play;

    Reference<Play> second;

    @Required
    @Length(4)
    String seat;

    @Required
    State state;

    Guest guest;

    @Size(2)
    @Length(20)
    String[] phones;

    int context;
    int io;
    int Query;
    int BookingFields;

    @Unsigned
    byte count;

    Long size;
    BigDecimal price;
    float weight;
    Double share;

    @Version
    int version;

    boolean open;
    Boolean paid;
    Set<State> labels;
    LocalDate day;
    Instant createdAt;
    Instant updatedAt;
    boolean fakeDelete;

    enum State {
        HELD,
        SOLD
    }

    static class Guest {
        @Length(40)
        String name;

        LocalDate born;
    }
}
