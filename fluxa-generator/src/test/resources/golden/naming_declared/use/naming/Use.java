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
                .containsExactly("id", "pageName", "previous", "placeCity", "places_1_city", "places_2_city", "tags_1", "tags_2", "createdAt", "fakeDelete");
        assertThat(provider.schema().indexes())
                .extracting(Index::toString)
                .containsExactly("Index[name=Page, columns=[pageName, fakeDelete], unique=true, redisPool=null]", "Index[name=fakeDelete, columns=[fakeDelete], unique=false, redisPool=null]");
        VisitEntity visit = provider.newEntity(session, provider.newRow(1), false);
        visit.setPageName("");
        visit.setPrevious(7);
        assertThat(visit.getPageName()).isEmpty();
        RoundTrip.check(visit);
    }
}
