package io.fluxa.generator.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Finds one of several annotations of a type in javac's syntax tree, where they stand as they were written. */
final class RepeatedAnnotation {

    private final Trees trees;
    private final Place place;

    /** Looks into the trees of the compiler; an {@code IllegalArgumentException} says that it is not javac. */
    RepeatedAnnotation(ProcessingEnvironment compiler, Place place) {
        this.trees = Trees.instance(compiler);
        this.place = place;
    }

    /** Shows an error at the annotation or its value; false when it was not found. */
    boolean show(String message) {
        TreePath path = trees.getPath(place.element());
        AnnotationMirror mirror = place.annotation();
        ModifiersTree modifiers = path == null ? null : modifiers(path.getLeaf());
        if (path == null || mirror == null || modifiers == null) {
            return false;
        }
        List<? extends AnnotationTree> repeated = modifiers.getAnnotations().stream()
                .filter(tree -> simpleName(tree.getAnnotationType().toString())
                        .equals(simpleName(mirror.getAnnotationType().toString())))
                .toList();
        if (place.repetition() >= repeated.size()) {
            return false;
        }
        AnnotationTree annotation = repeated.get(place.repetition());
        trees.printMessage(Kind.ERROR, message, value(annotation, mirror), path.getCompilationUnit());
        return true;
    }

    private static @Nullable ModifiersTree modifiers(Tree declaration) {
        if (declaration instanceof ClassTree definition) {
            return definition.getModifiers();
        }
        return declaration instanceof VariableTree field ? field.getModifiers() : null;
    }

    private Tree value(AnnotationTree annotation, AnnotationMirror mirror) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                mirror.getElementValues().entrySet()) {
            Tree tree = argument(annotation, member.getKey().getSimpleName().toString());
            if (member.getValue().equals(place.value()) && tree != null) {
                return tree;
            }
            if (member.getValue().getValue() instanceof List<?> items && place.value() != null) {
                int position = items.indexOf(place.value());
                if (position >= 0 && tree != null) {
                    return item(tree, position);
                }
            }
        }
        return annotation;
    }

    private static @Nullable Tree argument(AnnotationTree annotation, String member) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable().toString().equals(member)) {
                return assignment.getExpression();
            }
        }
        return null;
    }

    private static Tree item(Tree tree, int position) {
        return tree instanceof NewArrayTree array ? array.getInitializers().get(position) : tree;
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
