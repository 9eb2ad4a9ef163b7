package io.fluxa.it.load;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;

@FluxaEntity
class Article {
    long id;

    @Required
    String name;

    int stock;
}
