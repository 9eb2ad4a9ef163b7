package naming;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Size;
import io.fluxa.annotation.UniqueIndex;
import java.time.Instant;

@FluxaEntity
@UniqueIndex(name = "Page", fields = "pageName")
class Visit {
    long id;
    String pageName;
    Reference<Visit> previous;
    Place place;

    @Size(2)
    Place[] places;

    @Size(2)
    String[] tags;

    Instant createdAt;
    boolean fakeDelete;

    static class Place {
        String city;
    }
}
