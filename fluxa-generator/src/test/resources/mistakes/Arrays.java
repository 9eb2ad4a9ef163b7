package mistakes;

import io.fluxa.annotation.Column;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Json;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Size;
import java.time.Instant;
import java.util.List;

@FluxaEntity
class Arrays {
    long id;
    String[] endless; // FLX-0042 at endless
    @Size(0) String[] none; // FLX-0043 at 0
    @Size(101) String[] many; // FLX-0043 at 101
    @Size(2) String[][] table; // FLX-0045 at table
    @Size(2) Shelf[] shelves;
    @Size(value = 2, singular = "a b") String[] data; // FLX-0046 at "a b"
    @Size(2) @Length(0) String[] texts; // FLX-0030 at 0
    @Size(2) @Required int[] numbers; // FLX-0039 at @Required
    @Size(2) @Json List<String>[] documents; // FLX-0091 at documents
    @Size(2) Object[] things; // FLX-0020 at things
    @Size(2) String[] alias;
    @Column("alias_1") String other; // FLX-0063 at other
    @Size(2) String[] city;
    int cities; // FLX-0026 at cities

    String roomsCity;
    @Size(2) Room[] rooms; // FLX-0092 at rooms

    @Size(2) Instant[] updatedAt; // FLX-0025 at updatedAt

    static class Room {
        String city;
    }

    static class Shelf {
        @Size(2) int[] places; // FLX-0045 at places
    }
}
