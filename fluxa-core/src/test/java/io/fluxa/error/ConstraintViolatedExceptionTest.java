package io.fluxa.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.error.ConstraintViolatedException.Violation;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ConstraintViolatedExceptionTest {

    @Test
    void namesOnlyTheFirstOfManyViolations() {
        List<Violation> violations = LongStream.rangeClosed(1, 25)
                .mapToObj(id -> new Violation("Ticket", id, "title", "must not be blank"))
                .toList();

        assertThat(new ConstraintViolatedException(violations))
                .hasMessageEndingWith("; Ticket.title of id 20 must not be blank; and 5 more");
    }

    @Test
    void namesNoEntityWhenSeveralAreMeant() {
        Violation ticket = new Violation("Ticket", -1, "", "must be better");
        Violation product = new Violation("Product", 1, "name", "must not be blank");

        ConstraintViolatedException refusal = new ConstraintViolatedException(List.of(ticket, product));

        assertThat(refusal.entity()).isEmpty();
        assertThat(refusal)
                .hasMessageContaining("Ticket of id 18446744073709551615 must be better; Product.name of id 1 ");
    }
}
