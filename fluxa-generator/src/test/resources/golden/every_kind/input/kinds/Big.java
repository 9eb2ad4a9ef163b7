package kinds;

import io.fluxa.annotation.FluxaEntity;
import java.time.Instant;

@FluxaEntity
public class Big {
    private long id;
    private Instant createdAt, updatedAt;
}
