package io.fluxa.generator.check;

import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Shows errors at their place, with the best that each compiler offers. */
final class Reporter {

    private final ProcessingEnvironment compiler;
    private final Messager messager;

    Reporter(ProcessingEnvironment compiler) {
        this.compiler = compiler;
        this.messager = compiler.getMessager();
    }

    void error(Place place, String message) {
        if (place.repetition() != Place.SINGLE && shownInTree(place, message)) {
            return;
        }
        try {
            show(place, message);
        } catch (RuntimeException compilerFault) {
            // ECJ throws while it looks for a value among annotations with an empty array
            messager.printMessage(Kind.ERROR, message, place.element());
        }
    }

    private void show(Place place, String message) {
        if (place.annotation() == null) {
            messager.printMessage(Kind.ERROR, message, place.element());
        } else if (place.value() == null) {
            messager.printMessage(Kind.ERROR, message, place.element(), place.annotation());
        } else {
            messager.printMessage(Kind.ERROR, message, place.element(), place.annotation(), place.value());
        }
    }

    /** javac alone does not find repeated annotations by itself; other compilers have no such trees. */
    private boolean shownInTree(Place place, String message) {
        try {
            return new RepeatedAnnotation(compiler, place).show(message);
        } catch (IllegalArgumentException | LinkageError otherCompiler) {
            return false;
        }
    }
}
