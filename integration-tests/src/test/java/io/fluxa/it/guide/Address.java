package io.fluxa.it.guide;

import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;

// guide:begin embedded-class
class Address {
    String street;

    @Required
    @Length(80)
    String city;
}
// guide:end
