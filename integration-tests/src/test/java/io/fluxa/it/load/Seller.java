package io.fluxa.it.load;

import static io.fluxa.Bounds.atLeast;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.BoundsExceededException;
import io.fluxa.error.LockConflictException;
import io.fluxa.schema.SchemaPolicy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The main class of a process of its own that takes orders for one article: each takes one from the stock and stores a purchase, or neither.
 * It connects, prints {@code ready}, waits for a line, and prints how many were sold and how many refused.
 */
final class Seller {

    private static final int THREADS = 6;

    private final Engine engine;
    private final long article;
    private final int number;
    private final AtomicInteger open;
    private final AtomicInteger sold = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    private Seller(Engine engine, long article, int number, int orders) {
        this.engine = engine;
        this.article = article;
        this.number = number;
        this.open = new AtomicInteger(orders);
    }

    /** Reads address, user, password, article, own number and number of orders from one line each. */
    public static void main(String[] arguments) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Registry registry = Registry.create()
                .mysql("default", line(in), line(in), line(in), options -> options.maxOpenConnections(THREADS))
                .entities(Article.class, Purchase.class)
                .schemaOnStart(SchemaPolicy.VALIDATE);
        long article = Long.parseLong(line(in));
        int number = Integer.parseInt(line(in));
        int orders = Integer.parseInt(line(in));
        try (Engine engine = registry.validate()) {
            Seller seller = new Seller(engine, article, number, orders);
            System.out.println("ready");
            line(in);
            seller.takeOrders();
            System.out.println(seller.sold + " " + seller.refused);
        }
    }

    private static String line(BufferedReader in) throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException("the parent is gone");
        }
        return line;
    }

    private void takeOrders() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                work.add(this::takeSome);
            }
            for (Future<Boolean> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean takeSome() {
        while (open.getAndDecrement() > 0) {
            (order() ? sold : refused).incrementAndGet();
        }
        return true;
    }

    private boolean order() {
        while (true) {
            try (FluxaContext context = engine.newContext()) {
                ArticleEntity wanted = engine.provider(ArticleProvider.class).mustGetById(context, article);
                wanted.increment(ArticleFields.STOCK, -1, atLeast(0));
                PurchaseEntity purchase =
                        engine.provider(PurchaseProvider.class).create(context);
                purchase.setArticle(wanted);
                purchase.setSeller(number);
                try {
                    context.flush();
                    return true;
                } catch (BoundsExceededException soldOut) {
                    context.clearFlush();
                    return false;
                } catch (LockConflictException again) {
                    context.clearFlush();
                }
            }
        }
    }
}
