package mistakes;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Ignore;
import io.fluxa.annotation.MediumInt;
import io.fluxa.annotation.Required;

class Ids {}

@FluxaEntity
class NoId { // FLX-0010 at NoId
    String name;
}

@FluxaEntity
class MisspelledId { // FLX-0010 at MisspelledId
    long Id;
}

@FluxaEntity
class IgnoredId { // FLX-0010 at IgnoredId
    @Ignore long id;
}

@FluxaEntity
class StaticId { // FLX-0010 at StaticId
    static long id;
}

@FluxaEntity
class TextId {
    String id; // FLX-0011 at id
}

@FluxaEntity
class BooleanId {
    boolean id; // FLX-0011 at id
}

@FluxaEntity
class BoxedId {
    Long id; // FLX-0012 at id
}

@FluxaEntity
class BoxedRequiredId {
    @Required Integer id; // FLX-0012 at id
}

@FluxaEntity
class RequiredId {
    @Required long id; // FLX-0039 at @Required
}

@FluxaEntity
class MediumLongId {
    @MediumInt long id; // FLX-0036 at @MediumInt
}
