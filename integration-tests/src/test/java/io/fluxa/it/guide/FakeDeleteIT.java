package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Coupon.class)
class FakeDeleteIT {

    private CouponEntity spring;
    private CouponEntity summer;

    @BeforeEach
    void storeTwoCoupons(FluxaContext ctx, CouponProvider coupons, Statements statements) {
        spring = coupons.create(ctx);
        spring.setCode("SPRING");
        summer = coupons.create(ctx);
        summer.setCode("SUMMER");
        ctx.flush();
        statements.clear();
    }

    @Test
    void marksARow(FluxaContext ctx, CouponProvider coupons, Statements statements) {
        // guide:begin fake-delete
        spring.delete();
        ctx.flush();

        assertThat(statements.queries()).containsExactly("UPDATE `coupon` SET `fake_delete` = `id` WHERE `id` = ?");
        assertThat(spring.isFakeDelete()).isTrue();
        // guide:end
    }

    @Test
    void findsByIdAndNotBySearch(FluxaContext ctx, CouponProvider coupons) {
        spring.delete();
        ctx.flush();

        // guide:begin fake-delete-find
        assertThat(coupons.searchMany(ctx, Query.all())).containsExactly(summer);
        assertThat(coupons.searchMany(ctx, Query.<CouponEntity>all().withFakeDeletes()))
                .containsExactly(spring, summer);
        assertThat(coupons.getById(ctx, spring.getId())).containsSame(spring);
        // guide:end
    }

    @Test
    void givesAUniqueValueBack(FluxaContext ctx, CouponProvider coupons) {
        // guide:begin fake-delete-unique
        spring.delete();
        CouponEntity next = coupons.create(ctx);
        next.setCode("SPRING");
        ctx.flush(); // the row that is marked gives up its code first
        // guide:end

        assertThat(coupons.searchMany(ctx, Query.all())).containsExactly(summer, next);
    }

    @Test
    void takesTheMarkAway(FluxaContext ctx, CouponProvider coupons) {
        spring.delete();
        ctx.flush();

        // guide:begin fake-delete-undo
        spring.undelete();
        ctx.flush();

        assertThat(coupons.searchMany(ctx, Query.all())).containsExactly(spring, summer);
        // guide:end
    }

    @Test
    void reallyDeletes(FluxaContext ctx, CouponProvider coupons, Statements statements) {
        // guide:begin fake-delete-force
        summer.forceDelete();
        ctx.flush();

        assertThat(statements.queries()).containsExactly("DELETE FROM `coupon` WHERE `id` = ?");
        assertThat(coupons.getById(ctx, summer.getId())).isEmpty();
        // guide:end
    }
}
