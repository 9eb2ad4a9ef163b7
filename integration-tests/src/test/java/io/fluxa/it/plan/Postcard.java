package io.fluxa.it.plan;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;

/** A definition with soft delete, whose mark begins an index of several columns. */
@FluxaEntity
@Index(
        name = "living_town",
        fields = {"fakeDelete", "town"})
class Postcard {
    int id;

    @Required
    @Length(40)
    String town;

    @Length(40)
    String remark;

    boolean fakeDelete;
}
