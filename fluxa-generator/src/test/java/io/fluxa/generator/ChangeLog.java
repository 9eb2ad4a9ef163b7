package io.fluxa.generator;

import io.fluxa.runtime.Session;
import java.lang.reflect.Proxy;

/** A session that lets entities change and refuses everything else. */
final class ChangeLog {

    private int changes;

    Session session() {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("changed")) {
                        changes++;
                        return null;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    int changes() {
        return changes;
    }
}
