package validation.base;

import io.fluxa.annotation.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

@MappedSuperclass
public class Audited {
    public long id;

    public Instant createdAt;

    @NotBlank(message = "say who: \"{name}\"")
    public String createdBy;
}
