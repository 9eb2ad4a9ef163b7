package mistakes;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@FluxaEntity
class Types {
    long id;
    char letter; // FLX-0020 at letter
    Object anything; // FLX-0020 at anything
    Date old; // FLX-0020 at old
    LocalDateTime zoneless; // FLX-0020 at zoneless
    UUID uuid; // FLX-0020 at uuid
    List<String> list; // FLX-0090 at list
    Map<String, String> map; // FLX-0090 at map
    Set<String> texts; // FLX-0090 at texts
    Runnable action; // FLX-0020 at action
    Number number; // FLX-0020 at number
    Pair<String> pair; // FLX-0058 at pair

    Point point; // FLX-0090 at point
    @Size(2) char[] letters; // FLX-0020 at letters

    @SuppressWarnings("rawtypes")
    Reference raw; // FLX-0022 at raw
    Reference<?> wild; // FLX-0022 at wild
    Reference<Address> noEntity; // FLX-0023 at noEntity
    Reference<String> text; // FLX-0023 at text
    @Required Reference<Unidentified> unidentified; // FLX-0024 at unidentified

    LocalDate createdAt; // FLX-0025 at createdAt
    long updatedAt; // FLX-0025 at updatedAt

    Hidden hidden; // FLX-0029 at hidden

    private enum Hidden {
        A
    }

    static class Address {
        String street;
    }

    static class Pair<T> {
        T left;
    }

    record Point(int x, int y) {}
}

@FluxaEntity
class Unidentified {
    Object id; // FLX-0011 at id
}
