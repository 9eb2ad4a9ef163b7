package hostile;

import io.fluxa.annotation.FluxaEntity;

/** Fields and enums named like types and constants that a row uses. */
@FluxaEntity
class Shadow {
    long id;
    java.lang.String Objects;
    byte[] Arrays;
    Boolean Boolean;
    java.time.Instant Instant;
    java.lang.Integer ColumnBinder;
    VAT rate;
}
