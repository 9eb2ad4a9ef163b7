package io.fluxa.test;

import io.fluxa.FluxaContext;

/** What one test method owns: a context and the record of its statements. */
final class TestRun implements AutoCloseable {

    private final FluxaContext context;
    private final Statements statements = new Statements();
    private final Runnable end;

    TestRun(FluxaContext context, Runnable end) {
        this.context = context;
        this.end = end;
        context.logQueries(statements);
    }

    FluxaContext context() {
        return context;
    }

    Statements statements() {
        return statements;
    }

    @Override
    public void close() {
        try {
            context.close();
        } finally {
            end.run();
        }
    }
}
