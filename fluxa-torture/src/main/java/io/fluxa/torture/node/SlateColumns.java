package io.fluxa.torture.node;

import io.fluxa.query.Condition;
import io.fluxa.query.Update;
import io.fluxa.torture.rows.SlateEntity;
import io.fluxa.torture.rows.SlateFields;

/** The columns of {@code Slate}. */
final class SlateColumns implements Columns<SlateEntity> {

    @Override
    public long life(SlateEntity row) {
        return row.getLife();
    }

    @Override
    public void life(SlateEntity row, long life) {
        row.setLife(life);
    }

    @Override
    public int version(SlateEntity row) {
        return row.getVersion();
    }

    @Override
    public void version(SlateEntity row, int version) {
        row.setVersion(version);
    }

    @Override
    public long token(SlateEntity row) {
        return row.getToken();
    }

    @Override
    public void token(SlateEntity row, long token) {
        row.setToken(token);
    }

    @Override
    public String text(SlateEntity row) {
        return row.getText();
    }

    @Override
    public void text(SlateEntity row, String text) {
        row.setText(text);
    }

    @Override
    public Condition<SlateEntity> between(long first, long last) {
        return SlateFields.ID.between(first, last);
    }

    @Override
    public Update<SlateEntity> update(long token, String text) {
        Update<SlateEntity> update = Update.set(SlateFields.TOKEN, token).and(Update.set(SlateFields.TEXT, text));
        return update.and(Update.increase(SlateFields.VERSION, 1));
    }
}
