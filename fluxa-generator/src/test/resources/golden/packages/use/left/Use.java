package left;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.generator.RoundTrip;
import io.fluxa.runtime.Session;
import java.util.function.Consumer;
import right.Colour;

class Use implements Consumer<Session> {

    @Override
    public void accept(Session session) {
        right.AccountProvider others = new right.AccountProvider();
        right.AccountEntity other = others.newEntity(session, others.newRow(6), false);
        AccountProvider accounts = new AccountProvider();
        AccountEntity account = accounts.newEntity(session, accounts.newRow(5), false);
        account.setOther(other);
        account.setParent(account);
        assertThat(account.getOtherId()).isEqualTo(6);
        assertThat(account.getParentId()).isEqualTo(5L);
        assertThat(account.getColour()).isEqualTo(Colour.RED);
        RoundTrip.check(account);
    }
}
