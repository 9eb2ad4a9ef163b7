package io.fluxa.it.guide;

// guide:begin cached-index
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

@FluxaEntity
@RedisCache
@UniqueIndex(name = "email", fields = "email", cached = true)
class Customer {
    long id;

    @Required
    String email;

    boolean fakeDelete;
}
// guide:end
