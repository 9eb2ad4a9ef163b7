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
        local(session);
        shadow(session);
    }

    private static void shadow(io.fluxa.runtime.Session session) {
        ShadowProvider shadows = new ShadowProvider();
        ShadowEntity entity = shadows.newEntity(session, shadows.newRow(1), false);
        entity.setObjects("a");
        entity.setArrays(new byte[] {1});
        entity.setBoolean(true);
        entity.setInstant(java.time.Instant.EPOCH);
        entity.setRate(VAT.HALF);
        RoundTrip.check(entity);
        assertThat(shadows.schema().columns().get(6).type().toString()).contains("FULL, half");
    }

    private static void local(io.fluxa.runtime.Session session) {
        LocalProvider locals = new LocalProvider();
        LocalEntity entity = locals.newEntity(session, locals.newRow(1), false);
        entity.setIn("a");
        entity.setOut(new byte[] {1});
        entity.setMark(true);
        entity.setKIND(Local.Kind.out);
        entity.setKinds(java.util.Set.of(Local.Kind.in));
        entity.setContextWhere("b");
        entity.setBaseI(2);
        entity.setValue(1, "c");
        entity.setCopyWhere(0, "d");
        entity.setType(java.util.List.of("e"));
        entity.setFakeDelete(true);
        assertThat(entity.getValues()).containsExactly(null, "c");
        assertThat(entity.getVersion()).isZero();
        assertThat(entity.getDocument()).isNull();
        RoundTrip.check(entity);
    }
}
