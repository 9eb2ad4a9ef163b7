package io.fluxa.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidationMessageTest {

    private static final String HEADER = "4901" + "0102030405060708";
    private static final long NODE = 0x0102030405060708L;

    private final InvalidationMessage message = new InvalidationMessage(NODE);

    @Test
    void tellsRowsAndWholeTablesCompactly() {
        message.rows(0xCAFE_BABE, 1, 300);
        message.rows(7, 5);
        message.table(7);
        message.table(8);
        message.rows(8, 5);

        byte[] bytes = message.bytes();

        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo(HEADER + "cafebabe" + "02" + "01" + "ac02" + "00000007" + "00" + "00000008" + "00");
        assertThat(read(bytes)).containsExactly("-889275714 [1, 300]", "7 []", "8 []");
    }

    @Test
    void knowsItsOwn() {
        message.table(1);

        assertThat(InvalidationMessage.isOf(NODE, message.bytes())).isTrue();
        assertThat(InvalidationMessage.isOf(NODE + 1, message.bytes())).isFalse();
        assertThat(InvalidationMessage.isOf(NODE, new byte[3])).isFalse();
    }

    @Test
    void tellsNothingWhenNothingWasAdded() {
        assertThat(message.isEmpty()).isTrue();
        assertThat(read(message.bytes())).isEmpty();
    }

    @Test
    void bringsEveryIdBack() {
        long[] ids = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, -1};
        message.rows(1, ids);

        assertThat(read(message.bytes())).containsExactly("1 " + Arrays.toString(ids));
    }

    @Test
    void tellsTooManyIdsAsTheWholeTable() {
        message.rows(1, LongStream.rangeClosed(1, 4_096).toArray());
        message.rows(2, LongStream.rangeClosed(1, 4_097).toArray());

        List<TableChange> changes = InvalidationMessage.changes(message.bytes()).orElseThrow();

        assertThat(changes.get(0).ids()).hasSize(4_096);
        assertThat(changes.get(1).whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "49",
                "490101020304050607",
                "4a010102030405060708",
                "49020102030405060708",
                HEADER + "00",
                HEADER + "00000001",
                HEADER + "0000000101",
                HEADER + "000000010180",
                HEADER + "000000010201",
                HEADER + "00000001" + "ffffffff07" + "01",
                HEADER + "00000001" + "ffffffffffffffffff01" + "01",
                HEADER + "00000001" + "ffffffffffffffffffff01",
                HEADER + "00000001" + "01" + "ffffffffffffffffffff01",
            })
    void refusesWhatIsNoMessage(String hex) {
        assertThat(InvalidationMessage.changes(HexFormat.of().parseHex(hex))).isEmpty();
    }

    @Test
    void survivesEveryCutAndManyBitsFlipped() {
        message.rows(1, LongStream.rangeClosed(1, 500).toArray());
        message.table(2);
        byte[] whole = message.bytes();
        Random random = new Random(5);

        for (int length = 0; length < whole.length; length++) {
            Optional<List<TableChange>> cut = InvalidationMessage.changes(Arrays.copyOf(whole, length));
            assertThat(cut.isEmpty() || length == 10 || length == whole.length - 5)
                    .as("cut to %d", length)
                    .isTrue();
        }
        for (int i = 0; i < 20_000; i++) {
            byte[] flipped = whole.clone();
            for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            InvalidationMessage.changes(flipped)
                    .ifPresent(changes -> assertThat(changes.stream().mapToInt(change -> change.ids().length))
                            .allMatch(count -> count <= whole.length));
        }
    }

    private static List<String> read(byte[] bytes) {
        return InvalidationMessage.changes(bytes).orElseThrow().stream()
                .map(change -> change.table() + " " + Arrays.toString(change.ids()))
                .toList();
    }
}
