package io.fluxa.runtime;

import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum beside the texts that MySQL stores for them, in declaration order. Immutable and safe to share.
 *
 * <p>MySQL gives a stored text back exactly as the column defines it, so texts are matched exactly. The texts of a finished object
 * differ from each other, none is empty, and those of a set hold no comma: the generator sees to that. Every set handed out is
 * unmodifiable and iterates in declaration order.
 *
 * @param <E> the enum
 */
public final class EnumValues<E extends Enum<E>> {

    /** The most members that a set of MySQL has, and the bits of a mask. */
    static final int MAX_SET_SIZE = Long.SIZE;

    private final Class<E> type;
    private final E[] constants;
    private final List<String> texts;
    private final Map<String, E> byText;
    private final Set<E> none;
    private final Set<E> firstAsSet;

    private EnumValues(Class<E> type, E[] constants, List<String> texts) {
        this.type = type;
        this.constants = constants;
        this.texts = texts;
        this.byText = new HashMap<>(2 * constants.length);
        for (int i = 0; i < constants.length; i++) {
            byText.putIfAbsent(texts.get(i), constants[i]);
        }
        this.none = Collections.unmodifiableSet(EnumSet.noneOf(type));
        this.firstAsSet = Collections.unmodifiableSet(EnumSet.of(constants[0]));
    }

    /** The values of an enum whose texts are its names. Throws {@link IllegalArgumentException} for an enum without constants. */
    public static <E extends Enum<E>> EnumValues<E> of(Class<E> type) {
        E[] constants = Objects.requireNonNull(type.getEnumConstants());
        if (constants.length == 0) {
            throw new IllegalArgumentException(type.getName() + " has no constants");
        }
        return new EnumValues<>(
                type, constants, List.of(constants).stream().map(Enum::name).toList());
    }

    /** The values of an enum with the texts of its constants, in declaration order. */
    public static <E extends Enum<E>> EnumValues<E> of(Class<E> type, List<String> texts) {
        return new EnumValues<>(type, Objects.requireNonNull(type.getEnumConstants()), texts);
    }

    /** The same values, except that one constant is stored as another text. */
    public EnumValues<E> with(E constant, String text) {
        String[] changed = texts.toArray(String[]::new);
        changed[index(constant)] = text;
        return new EnumValues<>(type, constants, List.of(changed));
    }

    /** The number of constants, at least 1. */
    public int size() {
        return constants.length;
    }

    /** The stored texts. */
    public List<String> texts() {
        return texts;
    }

    /** The constant declared first. */
    public E first() {
        return constants[0];
    }

    /** The constant at a place in the declaration, which counts from 0; null when there is none. */
    public @Nullable E constant(int index) {
        return index >= 0 && index < constants.length ? constants[index] : null;
    }

    /** The place of a constant in the declaration, which counts from 0. It holds for one version of the enum only. */
    @SuppressWarnings("EnumOrdinal")
    public int index(E constant) {
        return constant.ordinal();
    }

    /** The text that is stored for a constant; null for null. */
    public @Nullable String text(@Nullable E constant) {
        return constant == null ? null : texts.get(index(constant));
    }

    /** The constant of a stored text; null for null. Throws {@link ColumnReader#unknownValue} for a text of no constant. */
    public @Nullable E read(@Nullable String text, String entity, String field) throws SQLException {
        return text == null ? null : known(text, entity, field);
    }

    /** The text that is stored for a set: the texts of its constants with commas between them; null for null. */
    public @Nullable String setText(@Nullable Set<E> set) {
        if (set == null) {
            return null;
        }
        if (set.size() < 2) {
            return set.isEmpty() ? "" : text(set.iterator().next());
        }
        StringBuilder all = new StringBuilder();
        for (E constant : ordered(set)) {
            all.append(all.isEmpty() ? "" : ",").append(texts.get(index(constant)));
        }
        return all.toString();
    }

    /** The set of a stored text, in which any order will do; null for null. Throws {@link ColumnReader#unknownValue} like {@link #read}. */
    public @Nullable Set<E> readSet(@Nullable String text, String entity, String field) throws SQLException {
        if (text == null) {
            return null;
        }
        if (text.isEmpty()) {
            return none;
        }
        EnumSet<E> set = EnumSet.noneOf(type);
        int from = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', from)) {
            set.add(known(text.substring(from, comma), entity, field));
            from = comma + 1;
        }
        set.add(known(text.substring(from), entity, field));
        return Collections.unmodifiableSet(set);
    }

    /** A copy of a set that does not change with it. Throws {@link NullPointerException} for a set with null in it. */
    public Set<E> copy(Set<E> set) {
        return set.isEmpty() ? none : Collections.unmodifiableSet(ordered(set));
    }

    /** The set of the constant declared first alone. */
    public Set<E> firstAsSet() {
        return firstAsSet;
    }

    /** The set whose constants have their bit in a mask; null when a bit has no constant, or the enum too many for a mask. */
    @Nullable
    Set<E> masked(long mask) {
        int size = constants.length;
        if (size > MAX_SET_SIZE || size < MAX_SET_SIZE && mask >>> size != 0) {
            return null;
        }
        if (mask == 0) {
            return none;
        }
        EnumSet<E> set = EnumSet.noneOf(type);
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            set.add(constants[Long.numberOfTrailingZeros(rest)]);
        }
        return Collections.unmodifiableSet(set);
    }

    private E known(String text, String entity, String field) throws SQLException {
        E constant = byText.get(text);
        if (constant == null) {
            throw ColumnReader.unknownValue(entity, field);
        }
        return constant;
    }

    private EnumSet<E> ordered(Set<E> set) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(set);
        return ordered;
    }
}
