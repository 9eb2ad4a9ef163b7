package io.fluxa.it.load;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Required;

@FluxaEntity
@Index(name = "seller", fields = "seller")
class Purchase {
    long id;

    @Required
    Reference<Article> article;

    int seller;
}
