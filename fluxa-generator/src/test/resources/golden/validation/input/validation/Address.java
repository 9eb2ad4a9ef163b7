package validation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Its constraints follow the fields wherever they are embedded. */
class Address {
    @NotNull
    String street;

    @Pattern(regexp = "\\d{5}", flags = Pattern.Flag.COMMENTS)
    String postcode;
}
