package io.fluxa.torture.node;

import io.fluxa.Engine;
import io.fluxa.torture.history.HistoryWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A node. It is told a {@link NodeConfig} and then {@code rest}, which ends its threads, {@code check}, which compares caches with MySQL, and the end of
 * its input. It answers {@code ready}, {@code resting} and {@code checked}; in between it tells what happens.
 */
public final class NodeMain {

    private final Engine engine;
    private final Tools tools;
    private final Journal journal;
    private final List<Worker> workers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    private NodeMain(NodeConfig config, Engine engine, Journal journal) {
        this.engine = engine;
        this.journal = journal;
        List<Shelf<?>> shelves = config.next() ? Shelves.next(engine) : Shelves.current(engine);
        this.tools = new Tools(
                config, engine, shelves, journal, new Units(engine, journal), new SplittableRandom(config.seed()));
    }

    /** Runs until its input ends. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream parent = System.out;
        System.setOut(System.err);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        NodeConfig config = NodeConfig.read(input);
        try (HistoryWriter history = HistoryWriter.create(config.history());
                Engine engine = NodeEngine.open(config)) {
            new NodeMain(config, engine, new Journal(config.process(), history, parent)).obey(input);
        }
        System.exit(0);
    }

    private void obey(BufferedReader input) throws IOException, InterruptedException {
        start();
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        ScheduledFuture<?> telling = timer.scheduleWithFixedDelay(this::statistics, 1, 1, TimeUnit.SECONDS);
        journal.tell("ready");
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            if (line.equals("rest")) {
                rest();
                journal.tell("resting");
            } else if (line.equals("check")) {
                new RestCheck(tools).run();
                statistics();
                journal.tell("checked");
            }
        }
        telling.cancel(false);
        timer.shutdownNow();
        rest();
    }

    private void start() {
        NodeConfig config = tools.config();
        SplittableRandom random = new SplittableRandom(config.seed() + config.process());
        for (int i = 0; i < NodeConfig.THREADS; i++) {
            Ownership own = new Ownership(config.node() * NodeConfig.THREADS + i, config.nodes() * NodeConfig.THREADS);
            Worker worker = new Worker(tools.random(random.split()), own);
            workers.add(worker);
            Thread thread = new Thread(worker, "worker-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    private void rest() throws InterruptedException {
        workers.forEach(Worker::stop);
        for (Thread thread : threads) {
            thread.join();
        }
        journal.flush();
    }

    private void statistics() {
        journal.tell("statistics " + StatisticsLine.of(engine.cacheStatistics()));
    }
}
