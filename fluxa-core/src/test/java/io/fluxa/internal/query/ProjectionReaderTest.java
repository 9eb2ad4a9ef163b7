package io.fluxa.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.fixture.ProductFields;
import io.fluxa.fixture.ProductProvider;
import io.fluxa.query.Projection;
import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionReaderTest {

    private record Line(String name, String description) {}

    private final QueryStatements statements = new QueryStatements(new ProductProvider().schema());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 1023, 1024, 1025, 2048, 2049, 3500})
    void makesOneResultOfEachRowInTheirOrder(int rows) throws SQLException {
        ProjectionReader<Line> reader =
                statements.reader(Projection.of(ProductFields.NAME, ProductFields.NAME, Line::new));

        List<Line> lines = reader.results(reader.rows(results(rows)));

        assertThat(lines)
                .isEqualTo(IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> new Line(row + ":1", row + ":2"))
                        .toList());
    }

    /** Some rows with texts that name the row and the position. */
    private static ResultSet results(int rows) {
        AtomicInteger row = new AtomicInteger();
        return (ResultSet) Proxy.newProxyInstance(
                ProjectionReaderTest.class.getClassLoader(),
                new Class<?>[] {ResultSet.class},
                (proxy, method, arguments) -> method.getName().equals("next")
                        ? (Object) (row.incrementAndGet() <= rows)
                        : row.get() + ":" + arguments[0]);
    }
}
