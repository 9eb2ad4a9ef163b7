package io.fluxa.it.plan;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

/** A definition with fields that begin an index, stand second in one, and are in none. */
@FluxaEntity
@UniqueIndex(name = "code", fields = "code")
@Index(
        name = "town_weight",
        fields = {"town", "weight"})
class Crate {
    int id;

    @Required
    @Length(20)
    String code;

    @Required
    @Length(40)
    String town;

    int weight;

    @Length(40)
    String remark;

    Integer priority;
}
