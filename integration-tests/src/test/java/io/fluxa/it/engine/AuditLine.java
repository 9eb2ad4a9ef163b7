package io.fluxa.it.engine;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

@FluxaEntity
@MysqlPool("logs")
@UniqueIndex(fields = "text")
class AuditLine {
    long id;

    @Required
    String text;
}
