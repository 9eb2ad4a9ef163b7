package validation;

import jakarta.validation.constraints.Positive;

record Line(@Positive int quantity) {}
