package io.fluxa.internal.json;

import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonFormat.Value;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.fluxa.json.JsonFormat;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Jackson without default typing, so that a document never names a class. Decimals, large integers and those floating-point
 * numbers that MySQL would round are written as texts, because MySQL keeps a fraction in a document as a {@code double}.
 */
final class JacksonFormat implements JsonFormat {

    private final ObjectMapper mapper;

    JacksonFormat() {
        mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule()
                        .addSerializer(double.class, new FloatingPointWriter<>())
                        .addSerializer(Double.class, new FloatingPointWriter<>())
                        .addSerializer(float.class, new FloatingPointWriter<>())
                        .addSerializer(Float.class, new FloatingPointWriter<>()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(BigDecimal.class, config -> config.setFormat(Value.forShape(Shape.STRING)))
                .withConfigOverride(BigInteger.class, config -> config.setFormat(Value.forShape(Shape.STRING)))
                .build();
    }

    @Override
    public String write(Object value, Type type) {
        try {
            return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Object read(String document, Type type) {
        try {
            return mapper.readValue(document, mapper.constructType(type));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
