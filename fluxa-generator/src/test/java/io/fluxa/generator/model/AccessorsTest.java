package io.fluxa.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.model.FieldModel.Element;
import io.fluxa.generator.model.FieldModel.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessorsTest {

    @Test
    void referencesHaveTheirIdAndWhatItRefersTo() {
        FieldKind kind = new FieldKind.Reference(ClassName.get("a", "User"), Width.BIG);
        assertThat(Accessors.of(field("user", kind, true, Role.PLAIN)))
                .containsExactly("getUserId()", "getUser(…)", "mustGetUser(…)", "setUser(…)");
    }

    @Test
    void onlyPrimitiveBooleansAreAsked() {
        FieldKind kind = new FieldKind.Bool();
        assertThat(Accessors.of(field("open", kind, false, Role.PLAIN))).containsExactly("isOpen()", "setOpen(…)");
        assertThat(Accessors.of(field("open", kind, true, Role.PLAIN))).containsExactly("getOpen()", "setOpen(…)");
    }

    @Test
    void theRuntimeAloneSetsIdsAndUpdateTimes() {
        FieldKind time = new FieldKind.DateTime(0);
        assertThat(Accessors.of(field("updatedAt", time, false, Role.UPDATED_AT)))
                .containsExactly("getUpdatedAt()");
        assertThat(Accessors.of(field("createdAt", time, false, Role.CREATED_AT)))
                .hasSize(2);
    }

    @Test
    void elementsAreReachedByTheirIndex() {
        FieldName name = new FieldName("aliases[0]", "aliases", "ALIASES_1", "Alias", "Aliases", "ALIASES");
        FieldModel first = new FieldModel(
                name, "aliases_1", 1, new FieldKind.Text(10), true, Role.PLAIN, new Element(0, 1), List.of());
        assertThat(Accessors.of(new PropertyModel(List.of(first))))
                .containsExactly("getAlias(index…)", "setAlias(index…)", "getAliases()", "setAliases(…)");
    }

    private static PropertyModel field(String name, FieldKind kind, boolean nullable, Role role) {
        String accessor = Naming.capital(name);
        FieldName names = new FieldName(name, name, name, accessor, accessor, name);
        return new PropertyModel(List.of(new FieldModel(names, name, 1, kind, nullable, role, null, List.of())));
    }
}
