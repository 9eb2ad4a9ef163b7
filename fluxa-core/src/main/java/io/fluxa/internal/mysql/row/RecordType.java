package io.fluxa.internal.mysql.row;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.row.CellReader.Cell;
import io.fluxa.internal.mysql.row.RowTypes.RowType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record whose components are the columns of a result. */
final class RecordType<T> implements RowType<T> {

    private final Class<T> type;
    private final List<Part> parts;
    private final MethodHandle constructor;

    private record Part(RecordComponent component, Cell cell, int position) {}

    private RecordType(Class<T> type, List<Part> parts, MethodHandle constructor) {
        this.type = type;
        this.parts = parts;
        this.constructor = constructor;
    }

    /**
     * Finds the column of each component.
     *
     * @throws IllegalUseException naming the first component or column that is left over
     */
    static <T> RecordType<T> of(Class<T> type, Columns columns) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Cell cell = CellReader.of(RowTypes.boxed(component.getType()));
            if (cell == null) {
                throw RowTypes.notMappable(name(type, component) + " is of "
                        + component.getGenericType().getTypeName()
                        + ", which no column can be read as; write a mapper");
            }
            parts.add(new Part(component, cell, position(type, component, columns)));
        }
        for (int i = 1; i <= columns.count(); i++) {
            int position = i;
            long used = parts.stream().filter(part -> part.position == position).count();
            if (used != 1) {
                throw RowTypes.notMappable("column '" + columns.label(i) + "' belongs to "
                        + (used == 0 ? "no" : "several") + " components of " + type.getSimpleName()
                        + "; give it another alias, or change the record");
            }
        }
        return new RecordType<>(type, List.copyOf(parts), constructor(type));
    }

    @Override
    @SuppressWarnings("unchecked") // the constructor makes the record
    public T map(ResultRow row) {
        @Nullable Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, parts.get(i));
        }
        try {
            return (T) constructor.invokeExact(values);
        } catch (RuntimeException | Error fromRecord) {
            throw fromRecord;
        } catch (Throwable fromRecord) {
            throw new IllegalStateException("the constructor of " + type.getName() + " failed", fromRecord);
        }
    }

    private @Nullable Object value(ResultRow row, Part part) {
        Object value =
                row.read(part.position, part.cell, part.component.getType().getSimpleName());
        if (value == null && part.component.getType().isPrimitive()) {
            throw new IllegalUseException(
                    ErrorCode.UNEXPECTED_NULL,
                    "",
                    "column '" + row.columns().label(part.position) + "' is NULL and " + name(type, part.component)
                            + " is a primitive; make it a "
                            + RowTypes.boxed(part.component.getType()).getSimpleName()
                            + ", or use COALESCE in the statement");
        }
        return value;
    }

    private static int position(Class<?> type, RecordComponent component, Columns columns) {
        String name = component.getName();
        String plain = plain(name);
        return Stream.<Predicate<String>>of(name::equals, label -> plain(label).equals(plain))
                .map(match -> matching(columns, match))
                .filter(found -> found.length > 0)
                .findFirst()
                .map(found -> found.length == 1 ? found[0] : several(type, component))
                .orElseThrow(() -> RowTypes.notMappable(name(type, component) + " has no column among "
                        + columns.labels() + "; select it, or give a column its name as an alias"));
    }

    private static int several(Class<?> type, RecordComponent component) {
        throw RowTypes.notMappable(
                name(type, component) + " could be several columns; give the right one exactly its name as an alias");
    }

    private static int[] matching(Columns columns, Predicate<String> match) {
        return IntStream.rangeClosed(1, columns.count())
                .filter(i -> match.test(columns.label(i)))
                .toArray();
    }

    /** A name without what differs between the usual ways to write it. */
    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static String name(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] parameters = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            if (!canonical.trySetAccessible()) {
                throw RowTypes.notMappable(
                        type.getName() + " is out of reach; open its package to io.fluxa, or write a mapper");
            }
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asFixedArity()
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName() + " has no canonical constructor", impossible);
        }
    }
}
