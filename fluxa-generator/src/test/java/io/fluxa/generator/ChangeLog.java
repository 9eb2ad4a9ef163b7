package io.fluxa.generator;

import io.fluxa.internal.json.JsonFormats;
import io.fluxa.json.JsonFormat;
import io.fluxa.runtime.Session;
import java.lang.reflect.Proxy;

/** A session that lets entities change and refuses everything else. */
final class ChangeLog {

    private static final JsonFormat DOCUMENTS =
            JsonFormats.find(ChangeLog.class.getClassLoader()).orElseThrow();

    private int changes;

    Session session() {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("changed")) {
                        changes++;
                        return null;
                    }
                    if (method.getName().equals("json")) {
                        return DOCUMENTS;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    int changes() {
        return changes;
    }
}
