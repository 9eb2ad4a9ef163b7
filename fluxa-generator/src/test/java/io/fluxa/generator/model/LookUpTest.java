package io.fluxa.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.generator.model.FieldModel.Element;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.runtime.GeneratedProvider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookUpTest {

    private static final FieldModel EMAIL = field("email", Role.PLAIN, null);
    private static final FieldModel MARK = field("fakeDelete", Role.DELETION, null);

    @ParameterizedTest
    @CsvSource({
        "email, getByEmail",
        "user_product, getByUserProduct",
        "userProduct, getByUserProduct",
        "address_street, getByAddressStreet",
        "__user__, getByUser",
        "uq-user.email, getByUqUserEmail",
        "it's \"so\", getByItSSo",
        "a$b, getByAB",
        "2fa, getBy2fa",
        "EMAIL, getByEMAIL",
        "straße, getByStraße",
        "ıd, getById",
    })
    void isNamedAfterTheWordsOfTheIndex(String index, String method) {
        assertThat(by(index, EMAIL).method()).isEqualTo(method);
    }

    @Test
    void isNamedAfterTheFieldsWhereTheIndexHasNoWords() {
        FieldModel phone = field("phones", Role.PLAIN, new Element(1, 2));
        assertThat(by("-_-", EMAIL, phone).method()).isEqualTo("getByEmailPhones2");
    }

    @Test
    void takesNoMarkOfSoftDelete() {
        assertThat(by("email", EMAIL, MARK).keys()).containsExactly(EMAIL);
        assertThat(LookUp.by(new IndexModel("mark", List.of(MARK), true, null))).isEmpty();
    }

    @Test
    void needsAUniqueIndex() {
        assertThat(LookUp.by(new IndexModel("email", List.of(EMAIL), false, null)))
                .isEmpty();
    }

    @Test
    void knowsWhatEveryProviderHas() {
        assertThat(Stream.of(GeneratedProvider.class.getMethods())
                        .map(Method::getName)
                        .filter(name -> name.startsWith("getBy"))
                        .collect(Collectors.toSet()))
                .isEqualTo(LookUp.INHERITED);
    }

    private static LookUp by(String index, FieldModel... fields) {
        return LookUp.by(new IndexModel(index, List.of(fields), true, null)).orElseThrow();
    }

    private static FieldModel field(String name, Role role, @Nullable Element element) {
        String accessor = Naming.capital(name);
        FieldName names = new FieldName(name, name, name, accessor, accessor, name);
        return new FieldModel(names, name, 1, new FieldKind.Text(10), true, role, element, List.of());
    }
}
