package io.fluxa.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Writes a floating-point number as a number where MySQL reads it exactly, else as a text. MySQL's parser of documents multiplies the digits
 * by a power of ten: that is exact while the digits fit 53 bits and the power is at most 10^22 (W. D. Clinger, "How to Read Floating Point
 * Numbers Accurately", 1990), and can be wrong in the last bit otherwise.
 *
 * @param <T> {@code Float} or {@code Double}
 */
final class FloatingPointWriter<T extends Number> extends JsonSerializer<T> {

    private static final int EXACT_BITS = 53;
    private static final int LARGEST_POWER = 22;

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider serializers) throws IOException {
        String text = value.toString();
        if (Double.isFinite(value.doubleValue()) && isExact(text)) {
            json.writeNumber(text);
        } else {
            json.writeString(text);
        }
    }

    private static boolean isExact(String text) {
        BigDecimal digits = new BigDecimal(text);
        return digits.unscaledValue().bitLength() <= EXACT_BITS && Math.abs(digits.scale()) <= LARGEST_POWER;
    }
}
