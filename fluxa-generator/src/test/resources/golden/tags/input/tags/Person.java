package tags;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Ignore;
import io.fluxa.annotation.Size;
import io.fluxa.annotation.Tag;

@FluxaEntity
@Tag(key = "export")
@Tag(key = "owner", value = "sales \"$1\"\n")
class Person extends Kept {
    @Tag(key = "export", value = "false")
    String name;

    @Tag(key = "personal")
    @Tag(key = "note", value = "")
    Place home;

    @Size(2)
    @Tag(key = "personal")
    String[] phones;

    @Ignore
    @Tag(key = "personal")
    String ignored;

    int age;
}
