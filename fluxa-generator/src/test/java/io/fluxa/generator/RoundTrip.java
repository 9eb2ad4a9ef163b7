package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import io.fluxa.schema.Column;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends rows through statement and result, which here is one array of values as far as JDBC sees it, and through their encoded form. */
public final class RoundTrip {

    private final @Nullable Object[] values;
    private boolean lastWasNull;

    private RoundTrip(int columns) {
        values = new Object[columns + 1];
    }

    /** Binds every column of an entity, reads the row back in every way, and demands the same values. */
    public static void check(GeneratedEntity<?, ?> entity) {
        GeneratedProvider<?, ?> provider = FlushAccess.provider(entity);
        GeneratedRow row = FlushAccess.row(entity);
        List<Column> columns = provider.schema().columns();
        RoundTrip trip = new RoundTrip(columns.size());
        try {
            for (int column = 0; column < columns.size(); column++) {
                row.bind(column, trip.statement(), column + 1);
            }
            GeneratedRow whole = provider.readRow(trip.results());
            GeneratedRow single = provider.newRow(1);
            GeneratedRow decoded = complete(columns, row) ? decoded(provider, row) : row;
            for (int column = 0; column < columns.size(); column++) {
                single.read(column, trip.results(), column + 1);
                String field = columns.get(column).field();
                assertThat(whole.sameValue(column, row)).as(field).isTrue();
                assertThat(single.sameValue(column, row)).as(field).isTrue();
                assertThat(decoded.sameValue(column, row)).as(field).isTrue();
                assertThat(whole.isNull(column)).as(field).isEqualTo(row.isNull(column));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Only what MySQL could hold has an encoded form. */
    private static boolean complete(List<Column> columns, GeneratedRow row) {
        for (int column = 1; column < columns.size(); column++) {
            if (!columns.get(column).nullable() && row.isNull(column)) {
                return false;
            }
        }
        return true;
    }

    private static GeneratedRow decoded(GeneratedProvider<?, ?> provider, GeneratedRow row) {
        long layout = provider.schema().layout();
        RowEncoder out = new RowEncoder();
        row.encode(out, layout);
        byte[] bytes = out.finish();
        RowDecoder in = new RowDecoder();
        assertThat(in.open(Objects.requireNonNull(bytes), layout, provider.flags()))
                .isTrue();
        GeneratedRow decoded = provider.decodeRow(in);
        assertThat(in.complete()).isTrue();
        return decoded;
    }

    private PreparedStatement statement() {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            values[(int) arguments[0]] = method.getName().equals("setNull") ? null : arguments[1];
            return null;
        });
    }

    private ResultSet results() {
        return proxy(ResultSet.class, (proxy, method, arguments) -> {
            if (method.getName().equals("wasNull")) {
                return lastWasNull;
            }
            Object value = values[(int) arguments[0]];
            lastWasNull = value == null;
            return as(method.getReturnType(), arguments.length > 1 ? (Class<?>) arguments[1] : null, value);
        });
    }

    private static @Nullable Object as(Class<?> returned, @Nullable Class<?> wanted, @Nullable Object value) {
        if (wanted == BigInteger.class && value instanceof Long number) {
            return BigInteger.valueOf(number);
        }
        if (wanted == BigInteger.class && value instanceof BigDecimal number) {
            return number.toBigIntegerExact();
        }
        if (!returned.isPrimitive()) {
            return value;
        }
        if (returned == boolean.class) {
            return value != null && (boolean) value;
        }
        if (returned == float.class) {
            return value == null ? 0f : (Float) value;
        }
        if (returned == double.class) {
            return value == null ? 0d : (Double) value;
        }
        long number = value == null ? 0 : ((Number) value).longValue();
        return switch (returned.getName()) {
            case "byte" -> (byte) number;
            case "short" -> (short) number;
            case "int" -> (int) number;
            default -> number;
        };
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
