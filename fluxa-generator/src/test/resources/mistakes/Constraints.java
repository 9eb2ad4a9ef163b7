package mistakes;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Json;
import io.fluxa.annotation.Version;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.List;

@FluxaEntity
class Constraints {
    long id;
    @OnFields String name; // FLX-0093 at @OnFields
    @Secret String word; // FLX-0029 at @Secret
    @Grouped(Hidden.class) String group; // FLX-0029 at @Grouped(Hidden.class)
    @Json List<@Held String> words; // FLX-0029 at words
    @Past Instant createdAt; // FLX-0094 at @Past
    @Past Instant updatedAt; // FLX-0094 at @Past
    @Positive @Version int version; // FLX-0094 at @Positive
    @NotNull Inner whole; // FLX-0059 at @NotNull
    @Valid Fine cascaded;

    static class Inner {
        @OnFields int number; // FLX-0093 at @OnFields
    }

    static class Fine {
        @Positive int number;
    }

    private interface Hidden {}

    @Constraint(validatedBy = {})
    private @interface Secret {}

    @Constraint(validatedBy = {})
    @Target(ElementType.TYPE_USE)
    private @interface Held {}

    @Constraint(validatedBy = {})
    @interface Grouped {
        Class<?>[] value();
    }

    @Constraint(validatedBy = {})
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @interface OnFields {}
}
