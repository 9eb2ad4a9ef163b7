package io.fluxa.generator.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A Java enum whose constants are stored as text.
 *
 * @param type the enum
 * @param constants its constants in source order, at least one
 */
public record EnumModel(ClassName type, List<Constant> constants) {

    /** Copies the list. */
    public EnumModel {
        constants = List.copyOf(constants);
    }

    /** Whether a constant is stored under another text than its name. */
    public boolean renamed() {
        return constants.stream().anyMatch(Constant::renamed);
    }

    /** The stored texts in the order of the constants. */
    public List<String> values() {
        return constants.stream().map(Constant::value).toList();
    }

    /**
     * One constant.
     *
     * @param name the name in Java
     * @param value the stored text
     */
    public record Constant(String name, String value) {
        /** Whether the stored text is not the name. */
        public boolean renamed() {
            return !name.equals(value);
        }
    }
}
