package io.fluxa.cdi;

import io.fluxa.Engine;
import io.fluxa.Entity;
import io.fluxa.observe.QueryLog;
import io.fluxa.runtime.Session;
import java.util.List;

/** A context that can be made dirty, and whose session knows every row. */
final class FakeContext extends UnusedContext {

    private final Engine engine;
    private final FakeSession session = new FakeSession(this);
    boolean dirty;
    boolean closed;
    int sessionCalls;

    FakeContext(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public void flush() {
        dirty = false;
    }

    @Override
    public void clearFlush() {
        dirty = false;
    }

    @Override
    public boolean dirty() {
        return dirty;
    }

    @Override
    public List<Entity> tracked() {
        return List.of();
    }

    @Override
    public void logQueries(QueryLog log) {}

    @Override
    public Session session() {
        sessionCalls++;
        return session;
    }

    @Override
    public void close() {
        closed = true;
    }
}
