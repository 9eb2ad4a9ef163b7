package io.fluxa.it.seed;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Unsigned;

// guide:begin original-definitions
@FluxaEntity
@Table("UserEntity")
@RedisCache
@UniqueIndex(name = "email", fields = "email")
class User {
    long id;

    @Required
    String name;

    @Required
    String email;

    @Unsigned
    byte age;
}
// guide:end
