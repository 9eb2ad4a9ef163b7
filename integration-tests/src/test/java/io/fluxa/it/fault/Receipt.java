package io.fluxa.it.fault;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.Required;

@FluxaEntity
@MysqlPool("receipts")
class Receipt {
    long id;

    @Required
    String text;
}
