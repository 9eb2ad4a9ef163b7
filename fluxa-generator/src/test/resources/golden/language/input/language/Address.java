package language;

import io.fluxa.annotation.Column;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;

class Address {
    String street;

    @Required
    @Length(80)
    String city;

    @Column("zip")
    String postcode;

    Geo geo;

    static final int A_CONSTANT = 1;

    private static class Geo {
        double latitude;
        double longitude;
    }
}
