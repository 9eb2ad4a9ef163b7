package io.fluxa.torture.node;

import io.fluxa.query.Condition;
import io.fluxa.query.Update;
import io.fluxa.torture.rows.LedgerEntity;
import io.fluxa.torture.rows.LedgerFields;

/** The columns of {@code Ledger}. */
final class LedgerColumns implements Columns<LedgerEntity> {

    @Override
    public long life(LedgerEntity row) {
        return row.getLife();
    }

    @Override
    public void life(LedgerEntity row, long life) {
        row.setLife(life);
    }

    @Override
    public int version(LedgerEntity row) {
        return row.getVersion();
    }

    @Override
    public long token(LedgerEntity row) {
        return row.getToken();
    }

    @Override
    public void token(LedgerEntity row, long token) {
        row.setToken(token);
    }

    @Override
    public String text(LedgerEntity row) {
        return row.getText();
    }

    @Override
    public void text(LedgerEntity row, String text) {
        row.setText(text);
    }

    @Override
    public Condition<LedgerEntity> between(long first, long last) {
        return LedgerFields.ID.between(first, last);
    }

    @Override
    public Update<LedgerEntity> update(long token, String text) {
        Update<LedgerEntity> update = Update.set(LedgerFields.TOKEN, token).and(Update.set(LedgerFields.TEXT, text));
        return update;
    }
}
