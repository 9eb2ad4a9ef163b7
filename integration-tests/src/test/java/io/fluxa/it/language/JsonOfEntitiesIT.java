package io.fluxa.it.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.fluxa.FluxaContext;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a JSON library sees of an entity: its fields, no more and no less, and no read from the database. */
@FluxaTest(entities = {Everything.class, Narrow.class})
class JsonOfEntitiesIT {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Test
    void jacksonWritesWhatTheGettersGive(FluxaContext ctx, EverythingProvider provider, Statements statements)
            throws Exception {
        EverythingEntity entity = provider.create(ctx);
        entity.setPlaceCity("Lisbon");
        entity.setOther(7);
        entity.setMoods(Set.of(Mood.SO_SO));
        entity.setTime(1, Instant.EPOCH);
        entity.setNotes(List.of());
        entity.setNote(new Note("x", 1, 0.5, null, null, null, null));
        statements.clear();

        JsonNode json = mapper.readTree(mapper.writeValueAsString(entity));

        assertThat(json.get("placeCity").textValue()).isEqualTo("Lisbon");
        assertThat(json.get("otherId").longValue()).isEqualTo(7);
        assertThat(json.get("moods").get(0).textValue()).isEqualTo("SO_SO");
        assertThat(json.get("times").size()).isEqualTo(3);
        assertThat(json.get("times").get(0).isNull()).isTrue();
        assertThat(json.get("placeStreets").size()).isEqualTo(2);
        assertThat(json.get("notes").isArray()).isTrue();
        assertThat(json.get("note").get("ratio").doubleValue()).isEqualTo(0.5);
        assertThat(json.properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(properties());
        assertThat(statements.mysql()).isEmpty();
        ctx.clearFlush();
    }

    @Test
    void nothingInternalIsAProperty() throws IntrospectionException {
        assertThat(properties())
                .contains("id", "tiny", "flag", "otherId", "narrowOrNullId", "longBytesOrNull")
                .doesNotContain("context", "session", "provider", "row", "base", "dirty", "other", "narrowOrNull");
    }

    private static List<String> properties() throws IntrospectionException {
        return Arrays.stream(Introspector.getBeanInfo(EverythingEntity.class, Object.class)
                        .getPropertyDescriptors())
                .filter(property -> property.getReadMethod() != null)
                .map(PropertyDescriptor::getName)
                .toList();
    }
}
