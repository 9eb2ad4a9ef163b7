package io.fluxa.generator.check;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a mistake was made, as exactly as the compiler can show it.
 *
 * @param element the element
 * @param annotation the annotation on it that is wrong, if one is
 * @param value the value of the annotation that is wrong, if one is
 * @param repetition which of several annotations of its type it is, from 0; {@link #SINGLE} when it is the only one
 * @param user the element of the definition that leads to the element, if that is not part of the definition itself: it is shown
 *     instead when the element comes from a jar
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        int repetition,
        @Nullable Element user) {

    /** The repetition of an annotation that is not repeated. */
    public static final int SINGLE = -1;

    /** An element itself. */
    public static Place of(Element element) {
        return new Place(element, null, null, SINGLE, null);
    }

    /** The same place, used by an element of the definition. */
    public Place usedBy(@Nullable Element newUser) {
        return new Place(element, annotation, value, repetition, newUser);
    }
}
