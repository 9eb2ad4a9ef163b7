package io.fluxa.it.load;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.query.Query;
import io.fluxa.schema.SchemaPolicy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The main class of a process of its own that reads more rows than it has memory for. It prints how many rows it has read in one stream, the
 * sum of their numbers, and how many it has changed in chunks.
 */
final class Meter {

    private Meter() {}

    /** Reads address, user, password and {@code stream} or {@code chunks} from one line each. */
    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Registry registry = Registry.create()
                .mysql("default", in.readLine(), in.readLine(), in.readLine(), options -> {})
                .entities(Reading.class)
                .schemaOnStart(SchemaPolicy.VALIDATE);
        String task = in.readLine();
        try (Engine engine = registry.validate();
                FluxaContext context = engine.newContext()) {
            ReadingProvider readings = engine.provider(ReadingProvider.class);
            System.out.println("ready");
            in.readLine();
            System.out.println(task.equals("stream") ? stream(readings, context) : chunks(readings, context));
        }
    }

    private static String stream(ReadingProvider readings, FluxaContext context) {
        long[] found = new long[2];
        try (Stream<ReadingEntity> all = readings.stream(context, Query.all())) {
            all.forEach(reading -> {
                found[0]++;
                found[1] += reading.getMeasured();
            });
        }
        return found[0] + " " + found[1];
    }

    private static String chunks(ReadingProvider readings, FluxaContext context) {
        return Long.toString(readings.forEachChunk(context, Query.all(), 1_000, Meter::count));
    }

    private static void count(List<ReadingEntity> some) {
        some.forEach(reading -> reading.setMeasured(reading.getMeasured() + 1));
    }
}
