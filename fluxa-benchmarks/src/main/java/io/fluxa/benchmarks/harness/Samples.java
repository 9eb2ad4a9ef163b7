package io.fluxa.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The blocks of one side, in the order of the rounds.
 *
 * @param blocks at least one
 */
public record Samples(List<Block> blocks) {

    /** Copies the list. */
    public Samples {
        blocks = List.copyOf(blocks);
    }

    /** The time of one operation: median over the blocks. */
    public MedianInterval nanosPerOperation() {
        return MedianInterval.of(nanos().toArray());
    }

    /** All blocks as one, for means of what comes in lumps. */
    public Block total() {
        return blocks.stream().reduce(Block.NONE, Block::plus);
    }

    DoubleStream nanos() {
        return blocks.stream().mapToDouble(Block::nanosPerOperation);
    }

    Samples plus(Samples other) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(other.blocks);
        return new Samples(all);
    }
}
