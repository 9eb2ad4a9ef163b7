package io.fluxa.it.search;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;

/** A member of a team, or of none. */
@FluxaEntity
class Person {
    long id;

    @Required
    String name;

    Reference<Team> team;
}
