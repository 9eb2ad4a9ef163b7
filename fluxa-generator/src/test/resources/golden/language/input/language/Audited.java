package language;

import io.fluxa.annotation.Index;
import io.fluxa.annotation.MappedSuperclass;
import java.time.Instant;

@MappedSuperclass
@Index(fields = "createdBy")
abstract class Audited extends Identified {
    Instant createdAt;
    Instant updatedAt;
    String createdBy;
}
