package io.fluxa.generator.read;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What generated code can name: it stands in the package of the definition, but outside of every class. */
final class Visibility {

    private Visibility() {}

    /** Whether the code for the definition of a field cannot name a type. */
    static boolean hides(TypeElement type, FieldSource field) {
        Element home = packageOf(field.user() == null ? field.element() : field.user());
        boolean near = packageOf(type).equals(home);
        Element enclosing = type;
        while (enclosing instanceof TypeElement) {
            Set<Modifier> modifiers = enclosing.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE) || !near && !modifiers.contains(Modifier.PUBLIC)) {
                return true;
            }
            enclosing = enclosing.getEnclosingElement();
        }
        return false;
    }

    private static Element packageOf(Element element) {
        Element enclosing = element.getEnclosingElement();
        return enclosing == null || element instanceof PackageElement ? element : packageOf(enclosing);
    }
}
