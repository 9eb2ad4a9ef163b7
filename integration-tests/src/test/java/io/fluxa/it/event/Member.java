package io.fluxa.it.event;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Json;
import io.fluxa.annotation.Required;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

@FluxaEntity
class Member {
    long id;

    @Required
    @NotBlank(message = "must not be blank")
    String name;

    @Email(message = "must be an e-mail address")
    String email;

    @Positive(message = "must be positive")
    int age;

    Home home;

    @io.fluxa.annotation.Size(2)
    @Size(max = 3, message = "must be short")
    String[] nicks;

    @Json
    List<@NotBlank(message = "must not be blank") String> hobbies;

    static class Home {
        @Size(max = 5, message = "must be short")
        String street;
    }
}
