package io.fluxa.generator;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Watches whether the processors came to their end. The compiler stops them at some errors and only tells of others. */
final class Completion extends AbstractProcessor {

    private boolean reached;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        reached = round.processingOver() && !round.errorRaised();
        return false;
    }

    /** Whether the last round was reached without an error that stops processors. */
    boolean reached() {
        return reached;
    }
}
