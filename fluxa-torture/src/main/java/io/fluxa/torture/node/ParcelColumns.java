package io.fluxa.torture.node;

import io.fluxa.FluxaContext;
import io.fluxa.query.Condition;
import io.fluxa.query.Update;
import io.fluxa.torture.rows.ParcelEntity;
import io.fluxa.torture.rows.ParcelFields;
import io.fluxa.torture.rows.ParcelProvider;
import java.util.Optional;

/** The columns of {@code Parcel}. */
record ParcelColumns(ParcelProvider provider) implements Columns<ParcelEntity> {

    @Override
    public long life(ParcelEntity row) {
        return row.getLife();
    }

    @Override
    public void life(ParcelEntity row, long life) {
        row.setLife(life);
    }

    @Override
    public int version(ParcelEntity row) {
        return row.getVersion();
    }

    @Override
    public long token(ParcelEntity row) {
        return row.getToken();
    }

    @Override
    public void token(ParcelEntity row, long token) {
        row.setToken(token);
    }

    @Override
    public String text(ParcelEntity row) {
        return row.getText();
    }

    @Override
    public void text(ParcelEntity row, String text) {
        row.setText(text);
    }

    @Override
    public int mark(ParcelEntity row) {
        return Codes.mark(row.getCode());
    }

    @Override
    public void mark(ParcelEntity row, long id, int mark) {
        row.setCode(Codes.of(id, mark));
    }

    @Override
    public Optional<ParcelEntity> byCode(FluxaContext context, long id, int mark) {
        return provider.getByCode(context, Codes.of(id, mark));
    }

    @Override
    public Condition<ParcelEntity> between(long first, long last) {
        return ParcelFields.ID.between(first, last);
    }

    @Override
    public Update<ParcelEntity> update(long token, String text) {
        Update<ParcelEntity> update = Update.set(ParcelFields.TOKEN, token).and(Update.set(ParcelFields.TEXT, text));
        return update;
    }
}
