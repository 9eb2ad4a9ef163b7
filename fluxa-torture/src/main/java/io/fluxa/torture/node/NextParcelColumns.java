package io.fluxa.torture.node;

import io.fluxa.FluxaContext;
import io.fluxa.query.Condition;
import io.fluxa.query.Update;
import io.fluxa.torture.rows.next.NextParcelEntity;
import io.fluxa.torture.rows.next.NextParcelFields;
import io.fluxa.torture.rows.next.NextParcelProvider;
import java.util.Optional;

/** The columns of {@code NextParcel}. */
record NextParcelColumns(NextParcelProvider provider) implements Columns<NextParcelEntity> {

    @Override
    public long life(NextParcelEntity row) {
        return row.getLife();
    }

    @Override
    public void life(NextParcelEntity row, long life) {
        row.setLife(life);
    }

    @Override
    public int version(NextParcelEntity row) {
        return row.getVersion();
    }

    @Override
    public long token(NextParcelEntity row) {
        return row.getToken();
    }

    @Override
    public void token(NextParcelEntity row, long token) {
        row.setToken(token);
    }

    @Override
    public String text(NextParcelEntity row) {
        return row.getText();
    }

    @Override
    public void text(NextParcelEntity row, String text) {
        row.setText(text);
    }

    @Override
    public int mark(NextParcelEntity row) {
        return Codes.mark(row.getCode());
    }

    @Override
    public void mark(NextParcelEntity row, long id, int mark) {
        row.setCode(Codes.of(id, mark));
    }

    @Override
    public Optional<NextParcelEntity> byCode(FluxaContext context, long id, int mark) {
        return provider.getByCode(context, Codes.of(id, mark));
    }

    @Override
    public Condition<NextParcelEntity> between(long first, long last) {
        return NextParcelFields.ID.between(first, last);
    }

    @Override
    public Update<NextParcelEntity> update(long token, String text) {
        Update<NextParcelEntity> update =
                Update.set(NextParcelFields.TOKEN, token).and(Update.set(NextParcelFields.TEXT, text));
        return update;
    }
}
