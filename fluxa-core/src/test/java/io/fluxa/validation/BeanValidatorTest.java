package io.fluxa.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.error.ConstraintViolatedException.Violation;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.JsonType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BeanValidatorTest {

    private static final EntitySchema SCHEMA = EntitySchema.of("Member", "default", "member")
            .required("id", "id", new IntegerType(8, true))
            .nullable("name", "name", new TextType(20))
            .nullable("home_street", "home.street", new TextType(20))
            .nullable("town", "place.town", new TextType(20))
            .nullable("friend", "friend", new IntegerType(8, true))
            .nullable("mail_1", "mails[0]", new TextType(20))
            .nullable("lines", "lines", new JsonType())
            .nullable("notes", "notes", new JsonType())
            .build();

    private final ValidatorFactory factory = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private final EntityValidator validator = BeanValidator.of(factory);
    private final Member member = new Member();

    @AfterEach
    void close() {
        factory.close();
    }

    private List<String> found() {
        return validator.validate(member, SCHEMA).stream()
                .map(violation -> violation.field() + " " + violation.message())
                .sorted()
                .toList();
    }

    @Test
    void findsNothingWrongWithAGoodEntity() {
        assertThat(validator.validate(member, SCHEMA)).isEmpty();
    }

    @Test
    void namesEntityIdFieldAndMessage() {
        member.name = " ";

        assertThat(validator.validate(member, SCHEMA))
                .containsExactly(new Violation("Member", 7, "name", "must not be blank"))
                .first()
                .hasToString("Member.name of id 7 must not be blank");
    }

    @Test
    void namesFieldsAsTheDefinitionDoes() {
        member.street = null;
        member.town = null;
        member.friend = null;

        assertThat(found())
                .containsExactly(
                        "friend must not be null", "home.street must not be null", "place.town must not be null");
    }

    @Test
    void holdsEachElementOfAnArrayToItsConstraints() {
        member.mails = new String[] {"ok", "much too long"};

        assertThat(found()).containsExactly("mail[1] is longer than 5");
    }

    @Test
    void looksIntoDocumentsWithoutShowingKeys() {
        member.lines = List.of(new Line(1), new Line(0));
        member.notes = Map.of("secret key", "");

        assertThat(found()).containsExactly("lines[1].quantity must be greater than 0", "notes[…] must not be blank");
    }

    @Test
    void holdsTheEntityAsAWholeToItsConstraints() {
        member.name = "nobody";

        assertThat(found()).containsExactly(" cannot be nobody");
    }

    @Test
    void knowsWhichTypesHaveConstraints() {
        assertThat(validator.constrains(Member.class)).isTrue();
        assertThat(validator.constrains(OnlyElements.class)).isTrue();
        assertThat(validator.constrains(Free.class)).isFalse();
    }

    record Line(
            @Positive(message = "must be greater than 0") int quantity) {}

    @SomebodyConstraint
    public static final class Member extends Free {
        String name = "somebody";
        String street = "here";
        String town = "there";
        Long friend = 1L;
        String[] mails = {"a", "b"};
        List<Line> lines = List.of();
        Map<String, String> notes = Map.of();

        @NotBlank(message = "must not be blank")
        public String getName() {
            return name;
        }

        @NotNull(message = "must not be null")
        public String getHomeStreet() {
            return street;
        }

        @NotNull(message = "must not be null")
        public String getTown() {
            return town;
        }

        @NotNull(message = "must not be null")
        public Long getFriendId() {
            return friend;
        }

        @Size(max = 5, message = "is longer than {max}")
        public String getMail(int index) {
            if (index >= mails.length) {
                throw new InvalidValueException(ErrorCode.VALUE_OUT_OF_RANGE, "Member", "mails", "ends there");
            }
            return mails[index];
        }

        public List<@Valid Line> getLines() {
            return lines;
        }

        public Map<String, @NotBlank(message = "must not be blank") String> getNotes() {
            return notes;
        }
    }

    public static final class OnlyElements extends Free {
        @Size(max = 5, message = "is longer than {max}")
        public String getMail(int index) {
            return "x";
        }
    }

    public static class Free implements Entity {
        @Override
        public long id() {
            return 7;
        }

        @Override
        public FluxaContext context() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean dirty() {
            return false;
        }

        @Override
        public void delete() {}

        @Override
        public void forceDelete() {}

        @Override
        public void undelete() {}
    }
}
