package tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.runtime.Session;
import io.fluxa.schema.EntitySchema;
import java.util.function.Consumer;

/** Reads what the definition says. */
class Use implements Consumer<Session> {

    @Override
    public void accept(Session session) {
        EntitySchema schema = new PersonProvider().schema();
        assertThat(schema.tags().keySet()).containsExactly("years", "export", "owner");
        assertThat(schema.tag("years")).contains("10");
        assertThat(schema.tag("export")).contains("true");
        assertThat(schema.tag("owner")).contains("sales \"$1\"\n");
        assertThat(schema.tag("personal")).isEmpty();
        assertThat(schema.tag("id", "key")).contains("true");
        assertThat(schema.tag("name", "export")).contains("false");
        assertThat(schema.tag("home", "note")).contains("");
        assertThat(schema.tag("home.street", "personal")).contains("street");
        assertThat(schema.tag("home.country", "personal")).isEmpty();
        assertThat(schema.tags("age")).isEmpty();
        assertThat(schema.fieldsTagged("personal")).containsExactly("home", "home.street", "phones");
    }
}
