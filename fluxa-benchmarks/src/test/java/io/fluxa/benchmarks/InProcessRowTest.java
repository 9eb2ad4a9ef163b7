package io.fluxa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.benchmarks.harness.JmhFork;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Benchmark;

class InProcessRowTest {

    @ParameterizedTest
    @EnumSource
    void hasBothSides(InProcessRow row) {
        for (String method : List.of(row.floor(), row.ours())) {
            if (row.side(method, 1, List.of()) instanceof JmhFork fork) {
                assertThat(Arrays.stream(fork.work().getMethods())
                                .filter(candidate -> candidate.isAnnotationPresent(Benchmark.class))
                                .map(Method::getName))
                        .contains(method);
            } else {
                assertThat(row).isEqualTo(InProcessRow.COMPILE_500);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsLabel(InProcessRow row) {
        assertThat(InProcessRow.find(row.label())).contains(row);
        assertThat(LaneRow.find(row.label())).isEmpty();
    }
}
