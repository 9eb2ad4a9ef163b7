package io.fluxa.it.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of {@link Everything}: how a legal value is made, given to an entity and asked of it.
 *
 * @param name the field
 * @param make makes a legal value
 * @param set the setter
 * @param get the getter
 * @param <T> the type of the accessors
 */
record Kind<T>(
        String name,
        Function<Values, @Nullable T> make,
        BiConsumer<EverythingEntity, @Nullable T> set,
        Function<EverythingEntity, @Nullable T> get) {

    private static final int INT24 = 1 << 23;
    private static final long INT32 = 1L << 32;

    /** Every field. */
    static List<Kind<?>> all() {
        List<Kind<?>> kinds = new ArrayList<>();
        signed(kinds);
        unsigned(kinds);
        eightBytesAndReferences(kinds);
        fractions(kinds);
        textsAndTimes(kinds);
        bytesAndConstants(kinds);
        composed(kinds);
        return kinds;
    }

    private static <T> void add(
            List<Kind<?>> kinds,
            String name,
            Function<Values, @Nullable T> make,
            BiConsumer<EverythingEntity, @Nullable T> set,
            Function<EverythingEntity, @Nullable T> get) {
        kinds.add(new Kind<>(name, make, set, get));
    }

    private static <T> void optional(
            List<Kind<?>> kinds,
            String name,
            Function<Values, T> make,
            BiConsumer<EverythingEntity, @Nullable T> set,
            Function<EverythingEntity, @Nullable T> get) {
        kinds.add(new Kind<>(name + "OrNull", values -> values.orNull(() -> make.apply(values)), set, get));
    }

    private static void signed(List<Kind<?>> all) {
        Function<Values, Byte> tiny = v -> (byte) v.whole(-128, 127);
        Function<Values, Short> small = v -> (short) v.whole(-32_768, 32_767);
        Function<Values, Integer> medium = v -> (int) v.whole(-INT24, INT24 - 1);
        Function<Values, Integer> whole = v -> (int) v.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
        Function<Values, Long> big = v -> v.whole(Long.MIN_VALUE, Long.MAX_VALUE);
        add(all, "tiny", tiny, EverythingEntity::setTiny, EverythingEntity::getTiny);
        optional(all, "tiny", tiny, EverythingEntity::setTinyOrNull, EverythingEntity::getTinyOrNull);
        add(all, "small", small, EverythingEntity::setSmall, EverythingEntity::getSmall);
        optional(all, "small", small, EverythingEntity::setSmallOrNull, EverythingEntity::getSmallOrNull);
        add(all, "medium", medium, EverythingEntity::setMedium, EverythingEntity::getMedium);
        optional(all, "medium", medium, EverythingEntity::setMediumOrNull, EverythingEntity::getMediumOrNull);
        add(all, "whole", whole, EverythingEntity::setWhole, EverythingEntity::getWhole);
        optional(all, "whole", whole, EverythingEntity::setWholeOrNull, EverythingEntity::getWholeOrNull);
        add(all, "big", big, EverythingEntity::setBig, EverythingEntity::getBig);
        optional(all, "big", big, EverythingEntity::setBigOrNull, EverythingEntity::getBigOrNull);
    }

    private static void unsigned(List<Kind<?>> all) {
        Function<Values, Integer> tiny = v -> (int) v.whole(0, 255);
        Function<Values, Integer> small = v -> (int) v.whole(0, 65_535);
        Function<Values, Long> medium = v -> v.whole(0, 2 * INT24 - 1);
        Function<Values, Long> whole = v -> v.whole(0, INT32 - 1);
        add(all, "tinyUnsigned", tiny, EverythingEntity::setTinyUnsigned, EverythingEntity::getTinyUnsigned);
        optional(
                all,
                "tinyUnsigned",
                tiny,
                EverythingEntity::setTinyUnsignedOrNull,
                EverythingEntity::getTinyUnsignedOrNull);
        add(all, "smallUnsigned", small, EverythingEntity::setSmallUnsigned, EverythingEntity::getSmallUnsigned);
        optional(
                all,
                "smallUnsigned",
                small,
                EverythingEntity::setSmallUnsignedOrNull,
                EverythingEntity::getSmallUnsignedOrNull);
        add(all, "mediumUnsigned", medium, EverythingEntity::setMediumUnsigned, EverythingEntity::getMediumUnsigned);
        optional(
                all,
                "mediumUnsigned",
                medium,
                EverythingEntity::setMediumUnsignedOrNull,
                EverythingEntity::getMediumUnsignedOrNull);
        add(all, "wholeUnsigned", whole, EverythingEntity::setWholeUnsigned, EverythingEntity::getWholeUnsigned);
        optional(
                all,
                "wholeUnsigned",
                whole,
                EverythingEntity::setWholeUnsignedOrNull,
                EverythingEntity::getWholeUnsignedOrNull);
    }

    private static void eightBytesAndReferences(List<Kind<?>> all) {
        Function<Values, Long> big = Values::unsignedLong;
        add(all, "bigUnsigned", big, EverythingEntity::setBigUnsigned, EverythingEntity::getBigUnsigned);
        optional(
                all,
                "bigUnsigned",
                big,
                EverythingEntity::setBigUnsignedOrNull,
                EverythingEntity::getBigUnsignedOrNull);
        Function<Values, Long> id = v -> v.whole(1, Long.MAX_VALUE);
        add(all, "other", id, EverythingEntity::setOther, EverythingEntity::getOtherId);
        optional(all, "narrow", v -> (int) v.whole(1, 255), Kind::setNarrow, EverythingEntity::getNarrowOrNullId);
    }

    private static void setNarrow(EverythingEntity entity, @Nullable Integer id) {
        if (id == null) {
            entity.setNarrowOrNull(null);
        } else {
            entity.setNarrowOrNull(id);
        }
    }

    private static void fractions(List<Kind<?>> all) {
        add(all, "single", Values::single, EverythingEntity::setSingle, EverythingEntity::getSingle);
        optional(all, "single", Values::single, EverythingEntity::setSingleOrNull, EverythingEntity::getSingleOrNull);
        add(all, "twice", Values::twice, EverythingEntity::setTwice, EverythingEntity::getTwice);
        optional(all, "twice", Values::twice, EverythingEntity::setTwiceOrNull, EverythingEntity::getTwiceOrNull);
        add(
                all,
                "singleUnsigned",
                v -> Math.abs(v.single()),
                EverythingEntity::setSingleUnsigned,
                EverythingEntity::getSingleUnsigned);
        optional(
                all,
                "twiceUnsigned",
                v -> Math.abs(v.twice()),
                EverythingEntity::setTwiceUnsignedOrNull,
                EverythingEntity::getTwiceUnsignedOrNull);
        add(all, "price", v -> v.decimal(10, 2, false), EverythingEntity::setPrice, EverythingEntity::getPrice);
        optional(
                all,
                "exact",
                v -> v.decimal(65, 30, false),
                EverythingEntity::setExactOrNull,
                EverythingEntity::getExactOrNull);
        optional(
                all,
                "count",
                v -> v.decimal(18, 0, true),
                EverythingEntity::setCountOrNull,
                EverythingEntity::getCountOrNull);
    }

    private static void textsAndTimes(List<Kind<?>> all) {
        add(all, "flag", Values::flag, EverythingEntity::setFlag, EverythingEntity::isFlag);
        optional(all, "flag", Values::flag, EverythingEntity::setFlagOrNull, EverythingEntity::getFlagOrNull);
        add(all, "text", v -> v.text(40), EverythingEntity::setText, EverythingEntity::getText);
        optional(all, "text", v -> v.text(255), EverythingEntity::setTextOrNull, EverythingEntity::getTextOrNull);
        optional(
                all,
                "longText",
                v -> v.text(2_000),
                EverythingEntity::setLongTextOrNull,
                EverythingEntity::getLongTextOrNull);
        add(all, "day", Values::day, EverythingEntity::setDay, EverythingEntity::getDay);
        optional(all, "day", Values::day, EverythingEntity::setDayOrNull, EverythingEntity::getDayOrNull);
        add(all, "second", v -> v.time(0), EverythingEntity::setSecond, EverythingEntity::getSecond);
        optional(all, "tenth", v -> v.time(1), EverythingEntity::setTenthOrNull, EverythingEntity::getTenthOrNull);
        optional(
                all,
                "millisecond",
                v -> v.time(3),
                EverythingEntity::setMillisecondOrNull,
                EverythingEntity::getMillisecondOrNull);
        add(all, "microsecond", v -> v.time(6), EverythingEntity::setMicrosecond, EverythingEntity::getMicrosecond);
    }

    private static void bytesAndConstants(List<Kind<?>> all) {
        add(all, "bytes", v -> v.bytes(300), EverythingEntity::setBytes, EverythingEntity::getBytes);
        optional(all, "bytes", v -> v.bytes(1_000), EverythingEntity::setBytesOrNull, EverythingEntity::getBytesOrNull);
        optional(
                all,
                "mediumBytes",
                v -> v.bytes(2_000),
                EverythingEntity::setMediumBytesOrNull,
                EverythingEntity::getMediumBytesOrNull);
        optional(
                all,
                "longBytes",
                v -> v.bytes(2_000),
                EverythingEntity::setLongBytesOrNull,
                EverythingEntity::getLongBytesOrNull);
        add(all, "mood", Values::mood, EverythingEntity::setMood, EverythingEntity::getMood);
        optional(all, "mood", Values::mood, EverythingEntity::setMoodOrNull, EverythingEntity::getMoodOrNull);
        add(all, "moods", Values::moods, EverythingEntity::setMoods, EverythingEntity::getMoods);
        optional(all, "moods", Values::moods, EverythingEntity::setMoodsOrNull, EverythingEntity::getMoodsOrNull);
    }

    private static void composed(List<Kind<?>> all) {
        optional(
                all,
                "place.street",
                v -> v.text(255),
                EverythingEntity::setPlaceStreet,
                EverythingEntity::getPlaceStreet);
        add(all, "place.city", v -> v.text(255), EverythingEntity::setPlaceCity, EverythingEntity::getPlaceCity);
        optional(
                all, "place.height", Values::twice, EverythingEntity::setPlaceHeight, EverythingEntity::getPlaceHeight);
        for (int i = 0; i < 2; i++) {
            int at = i;
            optional(
                    all,
                    "places[" + i + "].street",
                    v -> v.text(255),
                    (e, value) -> e.setPlaceStreet(at, value),
                    e -> e.getPlaceStreet(at));
            add(
                    all,
                    "places[" + i + "].city",
                    v -> v.text(255),
                    (e, value) -> e.setPlaceCity(at, value),
                    e -> e.getPlaceCity(at));
            optional(
                    all,
                    "places[" + i + "].height",
                    Values::twice,
                    (e, value) -> e.setPlaceHeight(at, value),
                    e -> e.getPlaceHeight(at));
        }
        for (int i = 0; i < 3; i++) {
            int at = i;
            optional(all, "times[" + i + "]", v -> v.time(6), (e, value) -> e.setTime(at, value), e -> e.getTime(at));
        }
        optional(all, "notes", Values::notes, EverythingEntity::setNotes, EverythingEntity::getNotes);
        add(all, "note", Values::note, EverythingEntity::setNote, EverythingEntity::getNote);
    }

    /** Gives an entity a legal value and gives that back. */
    @Nullable
    T fill(EverythingEntity entity, Values values) {
        T value = make.apply(values);
        set.accept(entity, value);
        return value;
    }

    /** Whether an entity has a value, exactly. */
    boolean has(EverythingEntity entity, @Nullable Object value) {
        T own = get.apply(entity);
        return own instanceof byte[] bytes ? Arrays.equals(bytes, (byte[]) value) : Objects.equals(own, value);
    }
}
