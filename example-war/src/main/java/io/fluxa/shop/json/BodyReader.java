package io.fluxa.shop.json;

import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Body}: one JSON object in well-formed UTF-8, of limited size, with no name given twice. */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Body> {

    /** The most bytes of a body. */
    static final int LIMIT = 1 << 20;

    private final JsonParserFactory parsers = Json.createParserFactory(Map.of());

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Body.class;
    }

    @Override
    public Body readFrom(
            Class<Body> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        String charset = media.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase("utf-8")) {
            throw new NotSupportedException();
        }
        return read(stream);
    }

    /** Reads the whole stream as one body. */
    Body read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new ShopException(ShopError.BODY_TOO_LARGE, "The body has more than " + LIMIT + " bytes.");
        }
        return new Body(parse(decode(bytes)));
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ShopException(ShopError.MALFORMED_BODY, null, "The body is not well-formed UTF-8.", e);
        }
    }

    private JsonObject parse(String text) {
        try (JsonParser parser = parsers.createParser(new StringReader(text))) {
            if (parser.next() == Event.START_OBJECT) {
                JsonObject object = object(parser);
                if (!parser.hasNext()) {
                    return object;
                }
            }
        } catch (RuntimeException e) { // parsers answer too deep a nesting or too long a number by any of them
            throw malformed(e);
        }
        throw malformed(null);
    }

    /** Parsers keep the last of two values of one name; which of them was meant is not ours to guess. */
    private static JsonObject object(JsonParser parser) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        Set<String> names = new HashSet<>();
        while (parser.next() == Event.KEY_NAME) {
            String name = parser.getString();
            if (!names.add(name)) {
                throw malformed(null);
            }
            object.add(name, value(parser, parser.next()));
        }
        return object.build();
    }

    /** How deep objects nest is bounded by the parser. */
    private static JsonValue value(JsonParser parser, Event event) {
        return event == Event.START_OBJECT ? object(parser) : parser.getValue();
    }

    private static ShopException malformed(@Nullable RuntimeException cause) {
        return new ShopException(ShopError.MALFORMED_BODY, null, "The body is not one well-formed JSON object.", cause);
    }
}
