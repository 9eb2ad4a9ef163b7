package io.fluxa.it.guide;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Rows to work on. They are stored by a context of their own; what they are handed out by is the context whose statements are counted.
 *
 * @param engine the engine
 * @param context the context whose statements are counted
 */
record Workbench(Engine engine, FluxaContext context) {

    UserProvider users() {
        return engine.provider(UserProvider.class);
    }

    PlanProvider plans() {
        return engine.provider(PlanProvider.class);
    }

    CouponProvider coupons() {
        return engine.provider(CouponProvider.class);
    }

    /** Ids of stored users that the context does not know. */
    List<Long> storedUsers(int number) {
        try (FluxaContext other = engine.newContext()) {
            List<UserEntity> users = new Workbench(engine, other).newUsers(number);
            other.flush();
            return users.stream().map(UserEntity::getId).toList();
        }
    }

    /** Stored users, read by the context. */
    List<UserEntity> readUsers(int number) {
        return users().getByIds(context, storedUsers(number));
    }

    /** A stored user, read by the context. */
    List<UserEntity> readUsersOfAge(int age) {
        try (FluxaContext other = engine.newContext()) {
            UserEntity user = new Workbench(engine, other).newUsers(1).get(0);
            user.setAge(age);
            other.flush();
            return users().getByIds(context, user.getId());
        }
    }

    /** Stored plans of version 0, read by the context. */
    List<PlanEntity> readPlans(int number) {
        List<Long> ids = new ArrayList<>();
        try (FluxaContext other = engine.newContext()) {
            for (int i = 0; i < number; i++) {
                PlanEntity plan = plans().create(other);
                plan.setText("plan " + i);
                ids.add(plan.getId());
            }
            other.flush();
        }
        return plans().getByIds(context, ids);
    }

    /** Stored coupons, read by the context. */
    List<CouponEntity> readCoupons(int number) {
        List<Long> ids = new ArrayList<>();
        try (FluxaContext other = engine.newContext()) {
            for (int i = 0; i < number; i++) {
                CouponEntity coupon = coupons().create(other);
                coupon.setCode(UUID.randomUUID().toString());
                ids.add(coupon.getId());
            }
            other.flush();
        }
        return coupons().getByIds(context, ids);
    }

    /** Stored orders of a user each, read by the context, which does not know the users. */
    List<OrderEntity> readOrders(int number) {
        List<Long> users = storedUsers(number);
        OrderProvider orders = engine.provider(OrderProvider.class);
        List<Long> ids = new ArrayList<>();
        try (FluxaContext other = engine.newContext()) {
            for (long user : users) {
                OrderEntity order = orders.create(other);
                order.setUser(user);
                ids.add(order.getId());
            }
            other.flush();
        }
        return orders.getByIds(context, ids);
    }

    /** Users that wait for their flush. */
    List<UserEntity> newUsers(int number) {
        List<UserEntity> created = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            UserEntity user = users().create(context);
            user.setName("user " + i);
            user.setEmail(UUID.randomUUID() + "@example.com");
            created.add(user);
        }
        return created;
    }

    /** A line in the other pool that waits for its flush. */
    void newLogLine() {
        engine.provider(LogLineProvider.class).create(context).setText("line");
    }
}
