package io.fluxa.it.guide;

// guide:begin definition
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Unsigned;
import java.time.Instant;

@FluxaEntity
@UniqueIndex(name = "email", fields = "email")
@Index(
        name = "age_name",
        fields = {"age", "name"})
class User {
    long id;

    @Required
    @Length(120)
    String name;

    @Required
    String email;

    @Unsigned
    byte age;

    Instant createdAt;
    Instant updatedAt;
}
// guide:end
