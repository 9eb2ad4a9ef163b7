package io.fluxa.it.guide;

import io.fluxa.annotation.Index;
import io.fluxa.annotation.MappedSuperclass;
import java.time.Instant;

// guide:begin mapped-superclass
@MappedSuperclass
@Index(fields = "createdBy")
abstract class Audited {
    long id;
    String createdBy;
    Instant createdAt;
    Instant updatedAt;
}
// guide:end
