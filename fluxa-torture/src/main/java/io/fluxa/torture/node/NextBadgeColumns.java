package io.fluxa.torture.node;

import io.fluxa.query.Condition;
import io.fluxa.query.Update;
import io.fluxa.torture.rows.next.NextBadgeEntity;
import io.fluxa.torture.rows.next.NextBadgeFields;

/** The columns of {@code NextBadge}. */
final class NextBadgeColumns implements Columns<NextBadgeEntity> {

    @Override
    public long life(NextBadgeEntity row) {
        return row.getLife();
    }

    @Override
    public void life(NextBadgeEntity row, long life) {
        row.setLife(life);
    }

    @Override
    public int version(NextBadgeEntity row) {
        return row.getVersion();
    }

    @Override
    public void version(NextBadgeEntity row, int version) {
        row.setVersion(version);
    }

    @Override
    public long token(NextBadgeEntity row) {
        return row.getToken();
    }

    @Override
    public void token(NextBadgeEntity row, long token) {
        row.setToken(token);
    }

    @Override
    public String text(NextBadgeEntity row) {
        return row.getText();
    }

    @Override
    public void text(NextBadgeEntity row, String text) {
        row.setText(text);
    }

    @Override
    public Condition<NextBadgeEntity> between(long first, long last) {
        return NextBadgeFields.ID.between(first, last);
    }

    @Override
    public Update<NextBadgeEntity> update(long token, String text) {
        Update<NextBadgeEntity> update =
                Update.set(NextBadgeFields.TOKEN, token).and(Update.set(NextBadgeFields.TEXT, text));
        return update.and(Update.increase(NextBadgeFields.VERSION, 1));
    }
}
