package mistakes;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.MappedSuperclass;
import io.fluxa.annotation.Tag;

@FluxaEntity
@Tag(key = "") // FLX-0095 at ""
class Tagged {
    long id;

    @Tag(key = "personal")
    @Tag(key = "personal", value = "no") // FLX-0096 at "personal", value
    @Tag(key = " ") // FLX-0095 at " "
    String name;

    @Tag(key = "personal")
    String email;

    Tagging tagging;
}

class Tagging {
    @Tag(key = "\t") // FLX-0095 at "\t"
    String text;
}

@MappedSuperclass
@Tag(key = "kept")
abstract class Keeping {
    long id;
}

@FluxaEntity
@Tag(key = "export")
@Tag(key = "kept") // FLX-0096 at "kept"
class Keeper extends Keeping {}
