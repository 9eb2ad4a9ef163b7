package io.fluxa.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes definitions of 25 fields each, which refer to one another. */
final class Definitions {

    private static final int COUNT = 500;

    private static final String TEXT = """
            package many;

            import io.fluxa.Reference;
            import io.fluxa.annotation.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.Set;

            @FluxaEntity
            @UniqueIndex(name = "code", fields = "code")
            @Index(fields = {"name", "day"})
            class Thing%1$d {
                long id;
                @Required @Length(40) String code;
                @Required String name;
                String note;
                int whole;
                Integer wholeOrNull;
                @Unsigned byte tiny;
                @Unsigned Long bigOrNull;
                boolean flag;
                Boolean flagOrNull;
                double ratio;
                @Decimal(precision = 12, scale = 2) BigDecimal price;
                LocalDate day;
                Instant at;
                @Precision(3) Instant exact;
                @Required Kind kind;
                Set<Kind> kinds;
                byte[] data;
                @Required Reference<Thing%2$d> next;
                Reference<Thing%3$d> other;
                @Size(2) String[] aliases;
                Instant createdAt;
                Instant updatedAt;
                boolean fakeDelete;
                @Version int version;

                enum Kind { ONE, TWO, THREE }
            }
            """;

    private Definitions() {}

    /** Writes them into a folder. */
    static void write(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("many"));
        for (int i = 0; i < COUNT; i++) {
            String text = TEXT.formatted(i, (i + 1) % COUNT, (7 * i + 3) % COUNT);
            Files.writeString(home.resolve("Thing" + i + ".java"), text);
        }
    }
}
