package booking;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.UniqueIndex;

/** Without soft delete; its id is narrow. */
@FluxaEntity
@UniqueIndex(fields = "title")
class Play {
    short id;
    String title;
}
