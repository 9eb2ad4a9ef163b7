package io.fluxa.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.generator.RoundTrip;
import io.fluxa.runtime.Session;
import java.math.BigDecimal;
import java.util.function.Consumer;

class Use implements Consumer<Session> {

    private final OrderProvider orders = new OrderProvider();
    private final UserProvider users = new UserProvider();

    @Override
    public void accept(Session session) {
        UserEntity user = users.newEntity(session, users.newRow(4_000_000_000L), false);
        user.setName("Ada");
        user.setEmail("ada@example.org");
        user.setAge(255);
        RoundTrip.check(user);
        OrderEntity order = orders.newEntity(session, orders.newRow(1), false);
        order.setUser(user);
        order.setProduct(12);
        order.setTotal(new BigDecimal("19.99"));
        assertThat(order.getUserId()).isEqualTo(4_000_000_000L);
        RoundTrip.check(order);
        assertThat(orders.schema().table()).isEqualTo("order");
        assertThat(orders.schema().columns().get(5).name()).isEqualTo("created_at");
        assertThat(new ProductProvider().schema().indexes().get(0).name()).isEqualTo("category_status");
        assertThat(users.schema().index("email").orElseThrow().unique()).isTrue();
    }
}
