package io.fluxa.it.guide;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.Required;

@FluxaEntity
@MysqlPool("logs")
class LogLine {
    long id;

    @Required
    String text;
}
