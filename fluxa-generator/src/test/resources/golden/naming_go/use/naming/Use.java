package naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.generator.RoundTrip;
import io.fluxa.runtime.Session;
import io.fluxa.schema.Column;
import io.fluxa.schema.Index;
import java.util.function.Consumer;

class Use implements Consumer<Session> {

    private final VisitProvider provider = new VisitProvider();

    @Override
    public void accept(Session session) {
        assertThat(provider.schema().table()).isEqualTo("Visit");
        assertThat(provider.schema().columns())
                .extracting(Column::name)
                .containsExactly("ID", "PageName", "Previous", "PlaceCity", "Places_1_City", "Places_2_City", "Tags_1", "Tags_2", "CreatedAt", "FakeDelete");
        assertThat(provider.schema().indexes())
                .extracting(Index::toString)
                .containsExactly("Index[name=Page, columns=[PageName, FakeDelete], unique=true, redisPool=null]", "Index[name=FakeDelete, columns=[FakeDelete], unique=false, redisPool=null]");
        VisitEntity visit = provider.newEntity(session, provider.newRow(1), false);
        visit.setPageName("");
        visit.setPrevious(7);
        assertThat(visit.getPageName()).isNull();
        visit.setPrevious(0);
        assertThat(visit.getPreviousId()).isNull();
        RoundTrip.check(visit);
    }
}
