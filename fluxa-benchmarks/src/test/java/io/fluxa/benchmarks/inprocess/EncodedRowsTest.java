package io.fluxa.benchmarks.inprocess;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.benchmarks.shipment.PlainReader;
import io.fluxa.benchmarks.shipment.PlainShipment;
import io.fluxa.benchmarks.shipment.PlainWriter;
import io.fluxa.benchmarks.shipment.ShipmentProvider;
import org.junit.jupiter.api.Test;

class EncodedRowsTest {

    private final PlainShipment[] shipments = PlainShipment.samples(EncodedRows.COUNT);
    private final EncodedRows<?> rows = EncodedRows.of(shipments);
    private final long layout = new ShipmentProvider().schema().layout();

    @Test
    void encodesLikeTheFloor() {
        for (int i = 0; i < EncodedRows.COUNT; i++) {
            assertThat(rows.encode(i)).isEqualTo(rows.bytes(i));
        }
    }

    @Test
    void decodesLikeTheFloor() {
        PlainReader reader = new PlainReader(layout);
        PlainWriter writer = new PlainWriter(layout);
        for (int i = 0; i < EncodedRows.COUNT; i++) {
            PlainShipment read = requireNonNull(reader.read(rows.bytes(i), EncodedRows.id(i)));

            assertThat(read).usingRecursiveComparison().isEqualTo(shipments[i]);
            assertThat(rows.decode(i)).usingRecursiveComparison().isEqualTo(read);
            assertThat(writer.write(read)).isEqualTo(rows.bytes(i));
        }
    }

    @Test
    void letsTheFloorRefuseWhatIsNotTheRow() {
        byte[] bytes = rows.bytes(0);
        byte[] damaged = bytes.clone();
        damaged[20] ^= 1;

        assertThat(new PlainReader(layout).read(bytes, 2)).isNull();
        assertThat(new PlainReader(layout).read(damaged, 1)).isNull();
        assertThat(new PlainReader(layout + 1).read(bytes, 1)).isNull();
        assertThat(new PlainReader(layout).read(new byte[8], 1)).isNull();
    }
}
