package io.fluxa.torture.node;

import io.fluxa.query.Condition;
import io.fluxa.query.Update;
import io.fluxa.torture.rows.next.NextLedgerEntity;
import io.fluxa.torture.rows.next.NextLedgerFields;

/** The columns of {@code NextLedger}. */
final class NextLedgerColumns implements Columns<NextLedgerEntity> {

    @Override
    public long life(NextLedgerEntity row) {
        return row.getLife();
    }

    @Override
    public void life(NextLedgerEntity row, long life) {
        row.setLife(life);
    }

    @Override
    public int version(NextLedgerEntity row) {
        return row.getVersion();
    }

    @Override
    public long token(NextLedgerEntity row) {
        return row.getToken();
    }

    @Override
    public void token(NextLedgerEntity row, long token) {
        row.setToken(token);
    }

    @Override
    public String text(NextLedgerEntity row) {
        return row.getText();
    }

    @Override
    public void text(NextLedgerEntity row, String text) {
        row.setText(text);
    }

    @Override
    public Condition<NextLedgerEntity> between(long first, long last) {
        return NextLedgerFields.ID.between(first, last);
    }

    @Override
    public Update<NextLedgerEntity> update(long token, String text) {
        Update<NextLedgerEntity> update =
                Update.set(NextLedgerFields.TOKEN, token).and(Update.set(NextLedgerFields.TEXT, text));
        return update;
    }
}
