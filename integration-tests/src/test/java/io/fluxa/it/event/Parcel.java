package io.fluxa.it.event;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Json;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Version;
import java.time.Instant;
import java.util.List;

@FluxaEntity
@UniqueIndex(name = "code", fields = "code")
class Parcel {
    long id;

    @Required
    @Length(20)
    String code;

    int weight;

    @Json
    List<String> notes;

    Address address;
    boolean fakeDelete;

    @Version
    int version;

    Instant createdAt;
    Instant updatedAt;

    static class Address {
        String street;
    }
}
