package io.fluxa.it.language;

import io.fluxa.annotation.Required;

/** What other definitions embed. */
class Place {
    String street;

    @Required
    String city;

    Double height;
}
