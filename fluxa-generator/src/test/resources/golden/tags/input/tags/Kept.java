package tags;

import io.fluxa.annotation.MappedSuperclass;
import io.fluxa.annotation.Tag;

@MappedSuperclass
@Tag(key = "years", value = "10")
abstract class Kept {
    @Tag(key = "key")
    long id;
}
