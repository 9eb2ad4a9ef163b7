package io.fluxa.it.search.model;

import io.fluxa.it.search.model.Column.Access;
import io.fluxa.query.Field;
import io.fluxa.query.InstantField;
import io.fluxa.query.TextField;
import io.fluxa.query.TimestampField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every column of {@link Specimen}. */
final class SpecimenColumns {

    private final List<Column<?>> all = new ArrayList<>();
    private final Weights weights;

    SpecimenColumns(Weights weights, List<KeeperEntity> keepers, List<SpecimenEntity> mates) {
        this.weights = weights;
        signed();
        unsigned();
        fractions();
        texts();
        times();
        constants();
        composed();
        kept();
        references(keepers, mates);
    }

    List<Column<?>> all() {
        return all;
    }

    /** The column of a field. */
    @SuppressWarnings("unchecked") // the caller knows what the field holds
    <T> Column<T> of(Field<SpecimenEntity> field) {
        return (Column<T>) all.stream()
                .filter(column -> column.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static <T> Access<T> access(
            List<T> stored, BiConsumer<SpecimenEntity, @Nullable T> set, Function<SpecimenEntity, @Nullable T> get) {
        return new Access<>(stored, set, get);
    }

    private void signed() {
        List<Byte> tiny = List.of((byte) 0, (byte) 1, (byte) -1, Byte.MIN_VALUE, Byte.MAX_VALUE);
        List<Short> small = List.of((short) 0, (short) 1, (short) -1, Short.MIN_VALUE, Short.MAX_VALUE);
        List<Integer> medium = List.of(0, 1, -1, -(1 << 23), (1 << 23) - 1);
        List<Integer> whole = List.of(0, 1, 2, 3, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
        List<Long> big = List.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1);
        all.add(WholeColumn.of(SpecimenFields.TINY, access(tiny, SpecimenEntity::setTiny, SpecimenEntity::getTiny)));
        all.add(WholeColumn.of(
                SpecimenFields.TINY_OR_NULL,
                access(tiny, SpecimenEntity::setTinyOrNull, SpecimenEntity::getTinyOrNull)));
        all.add(WholeColumn.of(
                SpecimenFields.SMALL, access(small, SpecimenEntity::setSmall, SpecimenEntity::getSmall)));
        all.add(WholeColumn.of(
                SpecimenFields.SMALL_OR_NULL,
                access(small, SpecimenEntity::setSmallOrNull, SpecimenEntity::getSmallOrNull)));
        all.add(WholeColumn.of(
                SpecimenFields.MEDIUM, access(medium, SpecimenEntity::setMedium, SpecimenEntity::getMedium)));
        all.add(WholeColumn.of(
                SpecimenFields.MEDIUM_OR_NULL,
                access(medium, SpecimenEntity::setMediumOrNull, SpecimenEntity::getMediumOrNull)));
        all.add(WholeColumn.of(
                SpecimenFields.WHOLE, access(whole, SpecimenEntity::setWhole, SpecimenEntity::getWhole)));
        all.add(WholeColumn.of(
                SpecimenFields.WHOLE_OR_NULL,
                access(whole, SpecimenEntity::setWholeOrNull, SpecimenEntity::getWholeOrNull)));
        all.add(WholeColumn.of(SpecimenFields.BIG, access(big, SpecimenEntity::setBig, SpecimenEntity::getBig)));
        all.add(WholeColumn.of(
                SpecimenFields.BIG_OR_NULL, access(big, SpecimenEntity::setBigOrNull, SpecimenEntity::getBigOrNull)));
    }

    private void unsigned() {
        List<Integer> tiny = List.of(0, 1, 127, 128, 255);
        List<Integer> small = List.of(0, 1, 32_767, 32_768, 65_535);
        List<Long> medium = List.of(0L, 1L, 1L << 23, (1L << 24) - 1);
        List<Long> whole = List.of(0L, 1L, 1L << 31, (1L << 32) - 1);
        List<Long> big = List.of(0L, 1L, Long.MAX_VALUE, Long.MIN_VALUE, -2L, -1L);
        all.add(WholeColumn.of(
                SpecimenFields.TINY_UNSIGNED,
                access(tiny, SpecimenEntity::setTinyUnsigned, SpecimenEntity::getTinyUnsigned)));
        all.add(WholeColumn.of(
                SpecimenFields.TINY_UNSIGNED_OR_NULL,
                access(tiny, SpecimenEntity::setTinyUnsignedOrNull, SpecimenEntity::getTinyUnsignedOrNull)));
        all.add(WholeColumn.of(
                SpecimenFields.SMALL_UNSIGNED,
                access(small, SpecimenEntity::setSmallUnsigned, SpecimenEntity::getSmallUnsigned)));
        all.add(WholeColumn.of(
                SpecimenFields.SMALL_UNSIGNED_OR_NULL,
                access(small, SpecimenEntity::setSmallUnsignedOrNull, SpecimenEntity::getSmallUnsignedOrNull)));
        all.add(WholeColumn.of(
                SpecimenFields.MEDIUM_UNSIGNED,
                access(medium, SpecimenEntity::setMediumUnsigned, SpecimenEntity::getMediumUnsigned)));
        all.add(WholeColumn.of(
                SpecimenFields.MEDIUM_UNSIGNED_OR_NULL,
                access(medium, SpecimenEntity::setMediumUnsignedOrNull, SpecimenEntity::getMediumUnsignedOrNull)));
        all.add(WholeColumn.of(
                SpecimenFields.WHOLE_UNSIGNED,
                access(whole, SpecimenEntity::setWholeUnsigned, SpecimenEntity::getWholeUnsigned)));
        all.add(WholeColumn.of(
                SpecimenFields.WHOLE_UNSIGNED_OR_NULL,
                access(whole, SpecimenEntity::setWholeUnsignedOrNull, SpecimenEntity::getWholeUnsignedOrNull)));
        all.add(WholeColumn.everyBit(
                SpecimenFields.BIG_UNSIGNED,
                access(big, SpecimenEntity::setBigUnsigned, SpecimenEntity::getBigUnsigned)));
        all.add(WholeColumn.everyBit(
                SpecimenFields.BIG_UNSIGNED_OR_NULL,
                access(big, SpecimenEntity::setBigUnsignedOrNull, SpecimenEntity::getBigUnsignedOrNull)));
    }

    private void fractions() {
        List<Float> single = List.of(0f, -0f, 0.1f, -0.1f, Float.MAX_VALUE, Float.MIN_VALUE, 16_777_216f);
        List<Double> twice = List.of(0d, -0d, 0.1, -0.1, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE);
        all.add(new FloatingColumn<>(
                SpecimenFields.SINGLE, access(single, SpecimenEntity::setSingle, SpecimenEntity::getSingle), false));
        all.add(new FloatingColumn<>(
                SpecimenFields.SINGLE_OR_NULL,
                access(List.of(0.1f, 1.5f, -3f), SpecimenEntity::setSingleOrNull, SpecimenEntity::getSingleOrNull),
                true));
        all.add(new FloatingColumn<>(
                SpecimenFields.TWICE, access(twice, SpecimenEntity::setTwice, SpecimenEntity::getTwice), false));
        all.add(new FloatingColumn<>(
                SpecimenFields.TWICE_OR_NULL,
                access(List.of(0.1, 0.2, -1e9), SpecimenEntity::setTwiceOrNull, SpecimenEntity::getTwiceOrNull),
                true));
        List<BigDecimal> price = decimals("0.00", "0.01", "-0.01", "9.50", "99999999.99", "-99999999.99");
        List<BigDecimal> exact =
                decimals("0", "1e-30", "-1e-30", "0.5", "9".repeat(30) + "." + "9".repeat(30), "-" + "9".repeat(30));
        List<BigDecimal> more = decimals(
                "9.5", "9.499999999999", "1e9", "-1e40", "1e-30", "9".repeat(65), "0." + "3".repeat(65), "9.50000");
        all.add(new DecimalColumn(
                SpecimenFields.PRICE, access(price, SpecimenEntity::setPrice, SpecimenEntity::getPrice), more, 2));
        all.add(new DecimalColumn(
                SpecimenFields.PRICE_OR_NULL,
                access(price, SpecimenEntity::setPriceOrNull, SpecimenEntity::getPriceOrNull),
                more,
                2));
        all.add(new DecimalColumn(
                SpecimenFields.EXACT_OR_NULL,
                access(exact, SpecimenEntity::setExactOrNull, SpecimenEntity::getExactOrNull),
                more,
                30));
        all.add(new DecimalColumn(
                SpecimenFields.COUNT,
                access(decimals("0", "1", "999999999999999999"), SpecimenEntity::setCount, SpecimenEntity::getCount),
                more,
                0));
    }

    private static List<BigDecimal> decimals(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toList();
    }

    private void texts() {
        List<String> names = Texts.SHORT;
        List<String> stories = new ArrayList<>(names.subList(0, names.size() / 2));
        stories.addAll(Texts.LONG);
        text(SpecimenFields.NAME, access(names, SpecimenEntity::setName, SpecimenEntity::getName));
        text(SpecimenFields.NAME_OR_NULL, access(names, SpecimenEntity::setNameOrNull, SpecimenEntity::getNameOrNull));
        text(SpecimenFields.STORY, access(stories, SpecimenEntity::setStory, SpecimenEntity::getStory));
        text(
                SpecimenFields.STORY_OR_NULL,
                access(stories, SpecimenEntity::setStoryOrNull, SpecimenEntity::getStoryOrNull));
    }

    private void text(TextField<SpecimenEntity> field, Access<String> access) {
        all.add(new TextColumn(field, access, Texts.MORE, weights));
    }

    private void times() {
        List<LocalDate> days = List.of(
                LocalDate.of(1000, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2026, 10, 25),
                LocalDate.of(9999, 12, 31));
        List<LocalDate> moreDays = List.of(LocalDate.of(0, 1, 1), LocalDate.of(2024, 3, 1), LocalDate.of(999, 12, 31));
        Comparator<LocalDate> order = Comparator.naturalOrder();
        all.add(new OrderedColumn<>(
                SpecimenFields.DAY,
                access(days, SpecimenEntity::setDay, SpecimenEntity::getDay),
                moreDays,
                order,
                UnaryOperator.identity()));
        all.add(new OrderedColumn<>(
                SpecimenFields.DAY_OR_NULL,
                access(days, SpecimenEntity::setDayOrNull, SpecimenEntity::getDayOrNull),
                moreDays,
                order,
                UnaryOperator.identity()));
        time(SpecimenFields.SECOND, 0, SpecimenEntity::setSecond, SpecimenEntity::getSecond);
        time(SpecimenFields.SECOND_OR_NULL, 0, SpecimenEntity::setSecondOrNull, SpecimenEntity::getSecondOrNull);
        time(SpecimenFields.TENTH_OR_NULL, 1, SpecimenEntity::setTenthOrNull, SpecimenEntity::getTenthOrNull);
        time(SpecimenFields.MILLISECOND, 3, SpecimenEntity::setMillisecond, SpecimenEntity::getMillisecond);
        time(
                SpecimenFields.MICROSECOND_OR_NULL,
                6,
                SpecimenEntity::setMicrosecondOrNull,
                SpecimenEntity::getMicrosecondOrNull);
        kept(SpecimenFields.CREATED_AT, SpecimenEntity::getCreatedAt);
        kept(SpecimenFields.UPDATED_AT, SpecimenEntity::getUpdatedAt);
    }

    private void time(
            InstantField<SpecimenEntity> field,
            int digits,
            BiConsumer<SpecimenEntity, @Nullable Instant> set,
            Function<SpecimenEntity, @Nullable Instant> get) {
        all.add(new OrderedColumn<>(
                field,
                access(Texts.TIMES, set, get),
                Texts.MORE_TIMES,
                Comparator.naturalOrder(),
                time -> Texts.truncated(time, digits)));
    }

    private void kept(TimestampField<SpecimenEntity> field, Function<SpecimenEntity, @Nullable Instant> get) {
        Instant now = Instant.now();
        all.add(new OrderedColumn<>(
                field,
                Access.read(get),
                List.of(now, now.minusSeconds(1), now.minusSeconds(3), Texts.TIMES.get(0)),
                Comparator.naturalOrder(),
                time -> Texts.truncated(time, 0)));
    }

    private void constants() {
        List<Boolean> flags = List.of(true, false);
        List<Grade> grades = List.of(Grade.values());
        List<Set<Trait>> traits = List.of(
                Set.of(),
                Set.of(Trait.OLD),
                Set.of(Trait.OLDER),
                Set.of(Trait.TALL, Trait.OLD),
                EnumSet.allOf(Trait.class));
        all.add(new FlagColumn(SpecimenFields.FLAG, access(flags, SpecimenEntity::setFlag, SpecimenEntity::isFlag)));
        all.add(new FlagColumn(
                SpecimenFields.FLAG_OR_NULL,
                access(flags, SpecimenEntity::setFlagOrNull, SpecimenEntity::getFlagOrNull)));
        all.add(new EqualityColumn<>(
                SpecimenFields.GRADE,
                access(grades, SpecimenEntity::setGrade, SpecimenEntity::getGrade),
                Comparator.naturalOrder()));
        all.add(new EqualityColumn<>(
                SpecimenFields.GRADE_OR_NULL,
                access(grades, SpecimenEntity::setGradeOrNull, SpecimenEntity::getGradeOrNull),
                Comparator.naturalOrder()));
        all.add(new SetColumn(
                SpecimenFields.TRAITS, access(traits, SpecimenEntity::setTraits, SpecimenEntity::getTraits)));
        all.add(new SetColumn(
                SpecimenFields.TRAITS_OR_NULL,
                access(traits, SpecimenEntity::setTraitsOrNull, SpecimenEntity::getTraitsOrNull)));
    }

    private void composed() {
        text(
                SpecimenFields.ORIGIN_PLACE,
                access(Texts.SHORT, SpecimenEntity::setOriginPlace, SpecimenEntity::getOriginPlace));
        all.add(new EqualityColumn<>(
                SpecimenFields.ORIGIN_GRADE,
                access(List.of(Grade.values()), SpecimenEntity::setOriginGrade, SpecimenEntity::getOriginGrade),
                Comparator.naturalOrder()));
        all.add(WholeColumn.of(
                SpecimenFields.ORIGIN_HEIGHT,
                access(List.of(1, 2, 3), SpecimenEntity::setOriginHeight, SpecimenEntity::getOriginHeight)));
        for (int i = 0; i < 2; i++) {
            int at = i;
            text(
                    SpecimenFields.ALIASES.get(i),
                    access(List.of("a", "A", "b", ""), (e, value) -> e.setAlias(at, value), e -> e.getAlias(at)));
            all.add(WholeColumn.of(
                    SpecimenFields.MARKS.get(i),
                    access(List.of((short) 1, (short) 2), (e, value) -> e.setMark(at, value), e -> e.getMark(at))));
        }
    }

    private void kept() {
        all.add(WholeColumn.of(SpecimenFields.ID, Access.read(SpecimenEntity::getId)));
        all.add(WholeColumn.of(SpecimenFields.VERSION, Access.read(SpecimenEntity::getVersion)));
        all.add(new DeletionColumn(SpecimenFields.FAKE_DELETE));
        all.add(new OpaqueColumn<>(
                SpecimenFields.PICTURE,
                access(
                        List.of(new byte[0], new byte[] {0}, new byte[] {1, -1}),
                        SpecimenEntity::setPicture,
                        SpecimenEntity::getPicture)));
        all.add(new OpaqueColumn<>(
                SpecimenFields.NOTES,
                access(List.of(List.of(), List.of("a")), SpecimenEntity::setNotes, SpecimenEntity::getNotes)));
    }

    private void references(List<KeeperEntity> keepers, List<SpecimenEntity> mates) {
        all.add(new ReferenceColumn<>(
                SpecimenFields.KEEPER,
                access(
                        keepers.stream().map(KeeperEntity::getId).toList(),
                        SpecimenEntity::setKeeper,
                        SpecimenEntity::getKeeperId),
                keepers));
        all.add(new ReferenceColumn<>(
                SpecimenFields.MATE,
                access(
                        mates.stream().map(SpecimenEntity::getId).toList(),
                        SpecimenColumns::setMate,
                        SpecimenEntity::getMateId),
                mates));
    }

    private static void setMate(SpecimenEntity entity, @Nullable Long id) {
        if (id == null) {
            entity.setMate(null);
        } else {
            entity.setMate(id);
        }
    }
}
