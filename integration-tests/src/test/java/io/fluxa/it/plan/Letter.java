package io.fluxa.it.plan;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;

/** A definition with soft delete, whose mark has an index of its own. */
@FluxaEntity
@Index(name = "town", fields = "town")
class Letter {
    int id;

    @Required
    @Length(40)
    String town;

    @Length(40)
    String remark;

    boolean fakeDelete;
}
