package io.fluxa.it.search;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;

/** Who wrote a post. */
@FluxaEntity
class Author {
    long id;

    @Required
    String name;
}
