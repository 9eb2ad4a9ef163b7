package io.fluxa.generator.check;

import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Shows errors at their place, with the best that each compiler offers. */
final class Reporter {

    private final ProcessingEnvironment compiler;
    private final Messager messager;
    private final SourceTypes sources;

    Reporter(ProcessingEnvironment compiler, SourceTypes sources) {
        this.compiler = compiler;
        this.sources = sources;
        this.messager = compiler.getMessager();
    }

    void error(Place given, String message) {
        Place place = visible(given);
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

    /** No compiler can show a place inside of a jar. */
    private Place visible(Place place) {
        Element user = place.user();
        return user == null || sources.contains(place.element()) ? place : Place.of(user);
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
