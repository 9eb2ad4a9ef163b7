package io.fluxa.arquillian.jta;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

/** In a second pool of the container. */
@FluxaEntity
@MysqlPool("loans")
@UniqueIndex(name = "reader", fields = "reader")
class Loan {
    long id;

    @Required
    @Length(100)
    String reader;
}
