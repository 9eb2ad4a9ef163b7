package io.fluxa.validation;

import io.fluxa.Entity;
import io.fluxa.error.InvalidValueException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.MethodDescriptor;
import jakarta.validation.metadata.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The getters of one type that give an element of an array and have constraints. Bean Validation knows them as methods, not as properties, so
 * that each element is validated as what the method returns.
 */
final class ElementGetters {

    private final List<Method> getters;
    private final Map<Method, Integer> sizes = new ConcurrentHashMap<>();

    private ElementGetters(List<Method> getters) {
        this.getters = getters;
    }

    static ElementGetters of(BeanDescriptor bean) {
        return new ElementGetters(bean.getConstrainedMethods(MethodType.NON_GETTER).stream()
                .filter(ElementGetters::givesElement)
                .map(method -> method(bean.getElementClass(), method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList());
    }

    boolean isEmpty() {
        return getters.isEmpty();
    }

    /** Hands on each violation with the element that it is about, for instance {@code mail[1]}. */
    void validate(
            ExecutableValidator validator, Entity entity, BiConsumer<String, ConstraintViolation<Entity>> violations) {
        for (Method getter : getters) {
            int size = sizes.computeIfAbsent(getter, absent -> size(absent, entity));
            for (int i = 0; i < size; i++) {
                String element = property(getter) + "[" + i + "]";
                validator
                        .validateReturnValue(entity, getter, element(getter, entity, i))
                        .forEach(found -> violations.accept(element, found));
            }
        }
    }

    private static boolean givesElement(MethodDescriptor method) {
        return method.hasConstrainedReturnValue()
                && method.getParameterDescriptors().size() == 1
                && method.getParameterDescriptors().get(0).getElementClass() == int.class;
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name, int.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a constrained getter of " + type.getName() + " is not public", e);
        }
    }

    private static String property(Method getter) {
        String name = getter.getName().substring("get".length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** An array has the same number of elements in every entity; its getter refuses the first index that there is not. */
    private static int size(Method getter, Entity entity) {
        int size = 0;
        while (true) {
            try {
                element(getter, entity, size);
            } catch (InvalidValueException end) {
                return size;
            }
            size++;
        }
    }

    private static @Nullable Object element(Method getter, Entity entity, int index) {
        try {
            return getter.invoke(entity, index);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(getter + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(getter + " cannot be called; open its package to fluxa-core", e);
        }
    }
}
