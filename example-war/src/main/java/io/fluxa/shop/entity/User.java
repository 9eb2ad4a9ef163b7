package io.fluxa.shop.entity;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Unsigned;
import io.fluxa.annotation.Version;
import java.time.Instant;

/** A person who orders. */
@FluxaEntity
@RedisCache(ttl = "1h")
@UniqueIndex(name = "email", fields = "email", cached = true)
@Index(fields = "name")
@Index(fields = "address.city")
class User {
    long id;

    @Required
    @Length(120)
    String name;

    @Required
    String email;

    @Unsigned
    byte age;

    Address address;

    Instant createdAt;
    Instant updatedAt;

    /** The row of a deleted user stays, because orders name it; the e-mail address is free for others. */
    boolean fakeDelete;

    /** Lets two people who edit one user at the same time notice each other. */
    @Version
    int version;
}
