package io.fluxa.torture.node;

import io.fluxa.query.Condition;
import io.fluxa.query.Update;
import io.fluxa.torture.rows.next.NextSlateEntity;
import io.fluxa.torture.rows.next.NextSlateFields;

/** The columns of {@code NextSlate}. */
final class NextSlateColumns implements Columns<NextSlateEntity> {

    @Override
    public long life(NextSlateEntity row) {
        return row.getLife();
    }

    @Override
    public void life(NextSlateEntity row, long life) {
        row.setLife(life);
    }

    @Override
    public int version(NextSlateEntity row) {
        return row.getVersion();
    }

    @Override
    public void version(NextSlateEntity row, int version) {
        row.setVersion(version);
    }

    @Override
    public long token(NextSlateEntity row) {
        return row.getToken();
    }

    @Override
    public void token(NextSlateEntity row, long token) {
        row.setToken(token);
    }

    @Override
    public String text(NextSlateEntity row) {
        return row.getText();
    }

    @Override
    public void text(NextSlateEntity row, String text) {
        row.setText(text);
    }

    @Override
    public Condition<NextSlateEntity> between(long first, long last) {
        return NextSlateFields.ID.between(first, last);
    }

    @Override
    public Update<NextSlateEntity> update(long token, String text) {
        Update<NextSlateEntity> update =
                Update.set(NextSlateFields.TOKEN, token).and(Update.set(NextSlateFields.TEXT, text));
        return update.and(Update.increase(NextSlateFields.VERSION, 1));
    }
}
