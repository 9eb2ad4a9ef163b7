package io.fluxa.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.model.FieldModel.Role;
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

    private static FieldModel field(String name, FieldKind kind, boolean nullable, Role role) {
        return new FieldModel(name, name, 1, kind, nullable, role);
    }
}
