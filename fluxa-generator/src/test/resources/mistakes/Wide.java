package mistakes;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Size;
import java.util.Set;

@FluxaEntity
@Index(name = "wide", fields = {"text", "more"}) // FLX-0085 at "wide"
@Index(name = "whole", fields = "place") // FLX-0084 at "place"
@Index(name = "elements", fields = "many") // FLX-0084 at "many"
@Index(name = "near", fields = "place.citi") // FLX-0070 at "place.citi"
class Wide { // FLX-0067 at Wide
    long id;
    @Length(1024) String text;
    @Length(2048) String more;
    @Size(5) @Length(16383) String[] many;
    Place place;
    Set<Large> large; // FLX-0068 at large

    static class Place {
        String city;
    }

    enum Large {
        A0, A1, A2, A3, A4, A5, A6, A7, A8, A9, B0, B1, B2, B3, B4, B5, B6, B7, B8, B9,
        C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, D0, D1, D2, D3, D4, D5, D6, D7, D8, D9,
        E0, E1, E2, E3, E4, E5, E6, E7, E8, E9, F0, F1, F2, F3, F4, F5, F6, F7, F8, F9,
        G0, G1, G2, G3, G4
    }
}
