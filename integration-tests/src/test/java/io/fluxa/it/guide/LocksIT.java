package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Bounds;
import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.LockConflictException;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import io.fluxa.transaction.LockWait;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {User.class, Category.class, Product.class})
class LocksIT {

    private long id;
    private long adaId;
    private long eveId;

    @BeforeEach
    void store(Engine engine) {
        try (FluxaContext ctx = engine.newContext()) {
            CategoryEntity shoes = engine.provider(CategoryProvider.class).create(ctx);
            shoes.setName("Shoes");
            ProductEntity shoe = engine.provider(ProductProvider.class).create(ctx);
            shoe.setName("Red shoe");
            shoe.setCategory(shoes);
            shoe.setStock(3);
            adaId = user(engine, ctx, "Ada");
            eveId = user(engine, ctx, "Eve");
            ctx.flush();
            id = shoe.getId();
        }
    }

    @Test
    void decidesByWhatIsLocked(FluxaContext ctx, ProductProvider products, Statements statements) {
        int n = 2;
        // guide:begin lock
        ctx.transaction(tx -> {
            ProductEntity p = products.lockById(tx, id); // SELECT … FOR UPDATE, refreshes the same object
            if (p.getStock() - n < 2) {
                p.setStatus(Product.Status.DRAFT); // nearly sold out; no other request can decide at the same time
            }
            p.increment(ProductFields.STOCK, -n, Bounds.atLeast(0));
            tx.flush();
        });
        // guide:end
        assertThat(products.mustGetById(ctx, id).getStock()).isEqualTo(1);
        assertThat(products.mustGetById(ctx, id).getStatus()).isEqualTo(Product.Status.DRAFT);
        assertThat(statements.queries().get(0)).endsWith(" WHERE `id` = ? FOR UPDATE");
    }

    @Test
    void locksSeveralInOneOrder(FluxaContext ctx, UserProvider users) {
        // guide:begin lock-many
        ctx.transaction(tx -> {
            List<UserEntity> both = users.lockByIds(tx, eveId, adaId); // locked by rising id, given as asked for
            both.get(0).setAge(both.get(0).getAge() - 1);
            both.get(1).setAge(both.get(1).getAge() + 1);
        });
        // guide:end
        assertThat(users.mustGetById(ctx, adaId).getAge()).isEqualTo(31);
    }

    @Test
    void takesTheNextOfAQueue(FluxaContext ctx, ProductProvider products) {
        // guide:begin lock-queue
        Query<ProductEntity> next =
                Query.where(ProductFields.STATUS.eq(Product.Status.DRAFT)).limit(10);
        ctx.transaction(tx -> {
            for (ProductEntity product : products.lockMany(tx, next, LockWait.SKIP_LOCKED)) {
                product.setStatus(Product.Status.ON_SALE);
            }
        });
        // guide:end
        assertThat(products.mustGetById(ctx, id).getStatus()).isEqualTo(Product.Status.ON_SALE);
    }

    @Test
    void waitsOrNot(Engine engine, FluxaContext ctx, UserProvider users) {
        try (FluxaContext other = engine.newContext()) {
            other.transaction(held -> {
                users.lockById(held, adaId);
                // guide:begin lock-wait
                ctx.transaction(tx -> {
                    assertThat(users.lockById(tx, adaId, LockWait.SKIP_LOCKED)).isEmpty(); // somebody else has Ada
                    try {
                        users.lockById(tx, adaId, LockWait.NO_WAIT);
                    } catch (LockConflictException busy) {
                        users.lockById(tx, eveId).setAge(36); // the transaction goes on
                    }
                });
                // guide:end
            });
        }
        assertThat(users.mustGetById(ctx, eveId).getAge()).isEqualTo(36);
    }

    private static long user(Engine engine, FluxaContext ctx, String name) {
        UserEntity user = engine.provider(UserProvider.class).create(ctx);
        user.setName(name);
        user.setEmail(name + "@example.com");
        user.setAge(30);
        return user.getId();
    }
}
