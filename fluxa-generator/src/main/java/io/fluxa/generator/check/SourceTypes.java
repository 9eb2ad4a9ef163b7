package io.fluxa.generator.check;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** The types that are compiled from source, in contrast to those of jars; every round of the compiler may add some. */
public final class SourceTypes {

    private final Set<String> topLevel = new HashSet<>();

    /** Remembers the types of a round. */
    public void add(RoundEnvironment round) {
        round.getRootElements().forEach(root -> topLevel.add(root.toString()));
    }

    /** Whether a type, or the type that an element is part of, is one of them. */
    public boolean contains(Element element) {
        Element enclosing = element.getEnclosingElement();
        return enclosing == null || enclosing instanceof PackageElement
                ? topLevel.contains(element.toString())
                : contains(enclosing);
    }
}
