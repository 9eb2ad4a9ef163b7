package io.fluxa.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {

    @Test
    void answersEachCommandWithABlockUntilTheInputEnds() throws Exception {
        CountingOperation operation = new CountingOperation();

        List<String> answers = obey("1000\n1\n", operation);

        assertThat(answers).hasSize(3).first().isEqualTo("ready");
        Block first = Block.parse(answers.get(1));
        Block second = Block.parse(answers.get(2));
        assertThat(first.nanos()).isGreaterThanOrEqualTo(1_000);
        assertThat(second.operations()).isEqualTo(3);
        assertThat(first.plus(second).operations()).isEqualTo(operation.runs);
    }

    @Test
    void preparesEachChunkAndTidiesBeforeEachBlock() throws Exception {
        CountingOperation operation = new CountingOperation();

        obey("1\n1\n", operation);

        assertThat(operation.blocks).isEqualTo(2);
        assertThat(operation.prepared * operation.chunk()).isEqualTo(operation.runs);
    }

    @Test
    void countsWhatRunAllocatesAndNotWhatPrepareAllocates() throws Exception {
        CountingOperation operation = new CountingOperation();

        Block block = Block.parse(obey("1\n", operation).get(1));

        assertThat(block.bytesPerOperation()).isBetween(1_000.0, 50_000.0);
    }

    @Test
    void refusesAnAnswerThatIsNoBlock() {
        assertThatIllegalArgumentException().isThrownBy(() -> Block.parse("1 2 3"));
    }

    private static List<String> obey(String commands, Operation operation) throws Exception {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        new Lane(
                        new BufferedReader(new StringReader(commands)),
                        new PrintStream(answers, false, StandardCharsets.UTF_8))
                .obey(operation);
        return answers.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Allocates a thousand bytes in each run, and a hundred times as much in each preparation. */
    private static final class CountingOperation implements Operation {
        private int blocks;
        private int prepared;
        private int runs;
        private Object garbage = "";

        @Override
        public int chunk() {
            return 3;
        }

        @Override
        public void beforeBlock() {
            blocks++;
        }

        @Override
        public void prepare() {
            prepared++;
            garbage = new byte[100_000];
        }

        @Override
        public void run() {
            runs++;
            garbage = new byte[1_000];
        }

        @Override
        public void close() {
            garbage = "";
        }

        @Override
        public String toString() {
            return garbage.toString();
        }
    }
}
