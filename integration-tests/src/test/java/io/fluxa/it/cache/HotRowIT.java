package io.fluxa.it.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.observe.QueryEvent;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A row that everybody wants at the moment at which its key is gone. */
@FluxaTest(entities = Tile.class)
class HotRowIT {

    private static final int READERS = 1_000;

    @Test
    void isLoadedOncePerNodeAtMostByAThousandReadersOnThreeNodes(Engine first, MysqlServer mysql, RedisServer redis)
            throws Exception {
        try (Engine second = Tiles.node(mysql, redis, Tile.class);
                Engine third = Tiles.node(mysql, redis, Tile.class)) {
            List<Engine> nodes = List.of(first, second, third);
            long id = Tiles.stored(first, "hot");
            nodes.forEach(node -> assertThat(Tiles.seen(node, id)).isEqualTo("hot")); // connections are open now
            redis.command("FLUSHDB");

            List<AtomicInteger> loads =
                    nodes.stream().map(node -> new AtomicInteger()).toList();
            List<String> names = readAtOnce(nodes, id, loads);

            assertThat(names).hasSize(READERS).containsOnly("hot");
            assertThat(loads).allSatisfy(load -> assertThat(load.get()).isLessThanOrEqualTo(1));
            assertThat(redis.command("EXISTS", Tiles.key(redis, id))).isEqualTo("1");
        }
    }

    private static List<String> readAtOnce(List<Engine> nodes, long id, List<AtomicInteger> loads) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> reads = new ArrayList<>();
        try {
            for (int reader = 0; reader < READERS; reader++) {
                int node = reader % nodes.size();
                reads.add(threads.submit(() -> {
                    start.await();
                    return read(nodes.get(node), id, loads.get(node));
                }));
            }
            start.countDown();
            List<String> names = new ArrayList<>();
            for (Future<String> read : reads) {
                names.add(read.get(60, TimeUnit.SECONDS));
            }
            return names;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String read(Engine node, long id, AtomicInteger loads) {
        try (FluxaContext context = node.newContext()) {
            context.logQueries(event -> count(event, loads));
            return node.provider(TileProvider.class).mustGetById(context, id).getName();
        }
    }

    private static void count(QueryEvent event, AtomicInteger loads) {
        if (event.source().equals("mysql")) {
            loads.incrementAndGet();
        }
    }
}
