package io.fluxa.it.lock;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;

/** Something that one of several workers has to do. */
@FluxaEntity
@Index(
        name = "state_priority",
        fields = {"state", "priority"})
class Job {
    long id;
    int state;
    int priority;
    int done;
}
