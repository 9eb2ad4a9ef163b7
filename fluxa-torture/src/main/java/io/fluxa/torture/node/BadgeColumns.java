package io.fluxa.torture.node;

import io.fluxa.query.Condition;
import io.fluxa.query.Update;
import io.fluxa.torture.rows.BadgeEntity;
import io.fluxa.torture.rows.BadgeFields;

/** The columns of {@code Badge}. */
final class BadgeColumns implements Columns<BadgeEntity> {

    @Override
    public long life(BadgeEntity row) {
        return row.getLife();
    }

    @Override
    public void life(BadgeEntity row, long life) {
        row.setLife(life);
    }

    @Override
    public int version(BadgeEntity row) {
        return row.getVersion();
    }

    @Override
    public void version(BadgeEntity row, int version) {
        row.setVersion(version);
    }

    @Override
    public long token(BadgeEntity row) {
        return row.getToken();
    }

    @Override
    public void token(BadgeEntity row, long token) {
        row.setToken(token);
    }

    @Override
    public String text(BadgeEntity row) {
        return row.getText();
    }

    @Override
    public void text(BadgeEntity row, String text) {
        row.setText(text);
    }

    @Override
    public Condition<BadgeEntity> between(long first, long last) {
        return BadgeFields.ID.between(first, last);
    }

    @Override
    public Update<BadgeEntity> update(long token, String text) {
        Update<BadgeEntity> update = Update.set(BadgeFields.TOKEN, token).and(Update.set(BadgeFields.TEXT, text));
        return update.and(Update.increase(BadgeFields.VERSION, 1));
    }
}
