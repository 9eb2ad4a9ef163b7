package io.fluxa.it.crud;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Version;
import java.time.Instant;

@FluxaEntity
@UniqueIndex(name = "title", fields = "title")
class Ticket {
    long id;

    @Required
    @Length(20)
    String title;

    int votes;
    boolean fakeDelete;

    @Version
    int version;

    Instant updatedAt;
}
