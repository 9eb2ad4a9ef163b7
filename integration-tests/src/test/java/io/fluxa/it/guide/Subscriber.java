package io.fluxa.it.guide;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Positive;

// guide:begin callbacks-definition
@FluxaEntity
class Subscriber {
    long id;

    @Required
    @Email(message = "must be an e-mail address")
    String email;

    @Positive(message = "must be positive")
    int issues;
}
// guide:end
