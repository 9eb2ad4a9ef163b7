package io.fluxa.it.search;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;

/** Refers back to a person, so that references lead in a circle. */
@FluxaEntity
class Team {
    short id;
    Reference<Person> lead;
}
