package io.fluxa.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Feeds the decoder what no encoder wrote. {@code -Dfuzz.inputs=} gives another number than a million, {@code -Dfuzz.seed=} other inputs;
 * a failure tells the seed.
 */
class RowDecoderFuzzTest {

    private static final long INPUTS = Long.getLong("fuzz.inputs", 1_000_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_123);

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final RowEncoder encoder = new RowEncoder();
    private final RowDecoder decoder = new RowDecoder();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long inputs;
    private long accepted;

    /** The parts of the whole: the shares of the tests add up to 20. */
    private boolean more(int share) {
        return inputs < INPUTS * share / 20 + 1;
    }

    private void counted(int share) {
        assertThat(inputs).isGreaterThanOrEqualTo(INPUTS * share / 20);
    }

    @Test
    void refusesTruncationsAtEachLength() {
        while (more(2)) {
            byte[] row = row();
            for (int length = 0; length < row.length; length++) {
                refuses(Arrays.copyOf(row, length));
            }
        }
        counted(2);
    }

    @Test
    void refusesSealedTruncations() {
        while (more(2)) {
            byte[] payload = ForgedRow.payload(row());
            for (int length = 0; length < payload.length; length++) {
                refuses(sealed(Arrays.copyOf(payload, length)));
            }
        }
        counted(2);
    }

    @Test
    void refusesEachFlippedBit() {
        while (more(4)) {
            byte[] row = row();
            for (int bit = 0; bit < 8 * row.length; bit++) {
                row[bit >> 3] ^= (byte) (1 << (bit & 7));
                refuses(row);
                row[bit >> 3] ^= (byte) (1 << (bit & 7));
            }
        }
        counted(4);
    }

    @Test
    void standsRandomBytes() {
        while (more(2)) {
            byte[] bytes = EveryKindRow.bytes(random, random.nextInt(120));
            stands(bytes);
            stands(sealed(bytes));
        }
        counted(2);
    }

    @Test
    void standsSplicedRows() {
        while (more(2)) {
            byte[] head = row();
            byte[] tail = row();
            stands(spliced(head, tail));
            stands(sealed(spliced(ForgedRow.payload(head), ForgedRow.payload(tail))));
        }
        counted(2);
    }

    @Test
    void refusesForeignStamps() {
        while (more(1)) {
            refuses(ForgedRow.seal(EveryKindRow.LAYOUT ^ 1L << random.nextInt(64), ForgedRow.payload(row())));
            refuses(ForgedRow.seal(random.nextLong(), ForgedRow.payload(row())));
        }
        counted(1);
    }

    @Test
    void standsSealedChangesOfRows() {
        while (more(4)) {
            byte[] payload = ForgedRow.payload(row());
            for (int i = 0; i < 20; i++) {
                byte[] changed = payload.clone();
                for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
                    changed[random.nextInt(changed.length)] = hostileByte();
                }
                stands(sealed(changed));
            }
        }
        counted(4);
        assertThat(accepted).as("accepted").isBetween(inputs / 100, inputs * 99 / 100);
    }

    @Test
    void standsSealedHostilePayloads() {
        while (more(3)) {
            ForgedRow row = new ForgedRow().raw(hostileByte(), (byte) random.nextInt(8));
            for (int values = random.nextInt(30); values > 0; values--) {
                hostileValue(row);
            }
            stands(row.sealed(EveryKindRow.LAYOUT));
        }
        counted(3);
    }

    @Test
    void refusesTrailingBytes() {
        byte[] payload = ForgedRow.payload(row());
        for (int more = 1; more < 100; more++) {
            refuses(sealed(Arrays.copyOf(payload, payload.length + more)));
        }
    }

    private byte[] row() {
        byte[] row = EveryKindRow.random(random).write(encoder);
        assertThat(row).isNotNull();
        return row;
    }

    private byte[] spliced(byte[] head, byte[] tail) {
        int cut = random.nextInt(head.length);
        int from = random.nextBoolean() ? Math.min(cut, tail.length) : random.nextInt(tail.length);
        byte[] both = Arrays.copyOf(head, cut + tail.length - from);
        System.arraycopy(tail, from, both, cut, tail.length - from);
        return both;
    }

    private byte hostileByte() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> (byte) 0x80;
            case 2 -> (byte) 0xFF;
            case 3 -> 0x7F;
            default -> (byte) random.nextInt();
        };
    }

    private void hostileValue(ForgedRow row) {
        switch (random.nextInt(8)) {
            case 0 -> row.varint(random.nextLong() >>> random.nextInt(64), 1);
            case 1 -> row.varint(random.nextLong() >>> random.nextInt(64), random.nextInt(13));
            case 2 -> row.varint(Integer.MAX_VALUE - random.nextInt(16), 1);
            case 3 -> row.varint(1L << random.nextInt(64), 1);
            case 4 -> row.raw(EveryKindRow.bytes(random, random.nextInt(10)));
            case 5 -> row.varint(random.nextInt(40), 1).raw(EveryKindRow.bytes(random, random.nextInt(40)));
            default -> row.raw((byte) random.nextInt(4));
        }
    }

    /** The value of a boolean that is null is ignored: the one bit that two equal rows may differ in. */
    private static byte[] onlyForm(byte[] row) {
        int nullAndTrue = 0b1100;
        if ((row[8] & nullAndTrue) != nullAndTrue) {
            return row;
        }
        byte[] payload = ForgedRow.payload(row);
        payload[0] ^= 0b1000;
        return sealed(payload);
    }

    private static byte[] sealed(byte[] payload) {
        return ForgedRow.seal(EveryKindRow.LAYOUT, payload);
    }

    private void refuses(byte[] bytes) {
        if (stands(bytes)) {
            throw new AssertionError(
                    "accepted with seed " + SEED + ": " + HexFormat.of().formatHex(bytes));
        }
    }

    /** Whether the decoder accepts bytes. It must not throw, nor allocate much, nor accept what encodes to other bytes. */
    private boolean stands(byte[] bytes) {
        inputs++;
        try {
            long thread = Thread.currentThread().getId();
            long before = threads.getThreadAllocatedBytes(thread);
            EveryKindRow row = EveryKindRow.read(decoder, bytes);
            long allocated = threads.getThreadAllocatedBytes(thread) - before;
            if (allocated > 8L * bytes.length + 4_096 && inputs > 1_000) {
                throw new AssertionError("allocated " + allocated);
            }
            if (row == null) {
                return false;
            }
            accepted++;
            if (!Arrays.equals(row.write(encoder), onlyForm(bytes))) {
                throw new AssertionError("encodes to other bytes");
            }
            return true;
        } catch (Throwable e) {
            throw new AssertionError("seed " + SEED + ": " + HexFormat.of().formatHex(bytes), e);
        }
    }
}
