package io.fluxa.arquillian.jta;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

/** In a pool of the container. */
@FluxaEntity
@MysqlPool("books")
@UniqueIndex(name = "title", fields = "title")
class Book {
    long id;

    @Required
    @Length(100)
    String title;
}
