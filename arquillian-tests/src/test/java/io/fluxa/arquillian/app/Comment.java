package io.fluxa.arquillian.app;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.Required;
import jakarta.validation.constraints.NotBlank;

@FluxaEntity
@MysqlPool("second")
class Comment {
    long id;

    @Required
    @Length(100)
    @NotBlank(message = "must not be blank")
    String text;
}
