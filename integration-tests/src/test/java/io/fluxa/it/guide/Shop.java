package io.fluxa.it.guide;

import io.fluxa.annotation.Blob;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Json;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Size;
import java.util.List;
import java.util.Set;

// guide:begin composed-fields
@FluxaEntity
@Index(fields = {"address.city", "name"})
class Shop extends Audited {
    String name;

    Address address; // address_street, address_city

    @Size(2)
    @Length(20)
    String[] phones; // phones_1, phones_2

    Set<Service> services; // set('DELIVERY','REPAIR','RENTAL')

    double rating; // double NOT NULL

    @Blob(Blob.Size.MEDIUM)
    byte[] photo; // mediumblob

    @Json
    List<Opening> openings; // json

    enum Service {
        DELIVERY,
        REPAIR,
        RENTAL
    }
}
// guide:end
