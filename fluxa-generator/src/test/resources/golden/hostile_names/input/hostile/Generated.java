package hostile;

import io.fluxa.annotation.FluxaEntity;

/** What is generated for it has the names of its own superclasses. */
@FluxaEntity
class Generated {
    short id;
    java.lang.String name;
}
