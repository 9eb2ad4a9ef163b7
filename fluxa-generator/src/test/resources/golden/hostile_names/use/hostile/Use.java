package hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.generator.RoundTrip;
import java.util.function.Consumer;

class Use implements Consumer<io.fluxa.runtime.Session> {

    @Override
    public void accept(io.fluxa.runtime.Session session) {
        SessionProvider sessions = new SessionProvider();
        SessionEntity entity = sessions.newEntity(session, sessions.newRow(1), false);
        entity.setStatement("a");
        entity.setValue("b");
        entity.setColumn(3);
        entity.setRow(true);
        entity.setResults(4L);
        entity.setTime(java.time.Instant.EPOCH);
        entity.setContext("c");
        entity.setURL("d");
        entity.setField(5);
        entity.setCopy(Session.Objects.Integer);
        entity.setBind(Session.Objects.value);
        assertThat(entity.getContext()).isEqualTo("c");
        assertThat(entity.getFieldId()).isEqualTo(5);
        RoundTrip.check(entity);
        assertThat(sessions.schema().table()).isEqualTo("a 'table' \"of\" ${x} $S * é");
        assertThat(sessions.schema().columns().get(23).name()).isEqualTo("user_url");
    }
}
