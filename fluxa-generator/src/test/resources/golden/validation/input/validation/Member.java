package validation;

import io.fluxa.Reference;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Json;
import io.fluxa.annotation.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import validation.base.Audited;

@FluxaEntity
class Member extends Audited {
    static final int LONGEST = 40;

    @Required
    @NotBlank
    @Size(min = 2, max = LONGEST)
    String name;

    @Email(groups = {Strict.class, jakarta.validation.groups.Default.class})
    String email;

    @Pattern(regexp = "[a-z]+")
    @Pattern(regexp = ".{3,}", message = "too short")
    String nick;

    @Min(18)
    @Max(value = 120, groups = Strict.class)
    int age;

    @Even(
            small = 1,
            few = -2,
            many = 1L << 40,
            letter = '\n',
            half = 0.5f,
            most = Double.POSITIVE_INFINITY,
            strict = true,
            names = {})
    Integer points;

    @NotNull
    Reference<Member> invitedBy;

    Address home;

    @io.fluxa.annotation.Size(2)
    Address[] places;

    @Email
    @io.fluxa.annotation.Size(2)
    String[] mails;

    @NotEmpty
    @Json
    @Valid
    List<@NotNull @Valid Line> lines;

    @Json
    Map<@NotBlank String, List<@Size(max = 9) String>> notes;
}
