package io.fluxa.it.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.cache.CacheExplain;
import io.fluxa.cache.CacheExplain.InProcess;
import java.util.Objects;

/** What the tests do with rates on one node, each time in a new context. */
record Rates(Node node) {

    private RateProvider table() {
        return node.engine().provider(RateProvider.class);
    }

    /** Stores a new row; its id. */
    long insert(int amount) {
        return node.in(context -> {
            RateEntity rate = table().create(context);
            rate.setAmount(amount);
            context.flush();
            return rate.getId();
        });
    }

    boolean change(long id, int amount) {
        return node.flush(context -> table().mustGetById(context, id).setAmount(amount));
    }

    int read(long id) {
        return node.in(context -> table().mustGetById(context, id).getAmount());
    }

    /** What the node keeps. */
    InProcess kept(long id) {
        return Objects.requireNonNull(explain(id).local());
    }

    private CacheExplain explain(long id) {
        return node.in(context -> table().explainCache(context, id));
    }

    /** Waits until the node keeps rows. */
    void awaitUse() {
        Node.await(() -> !kept(0).bypassed());
    }

    /** Waits until the node knows that it may miss messages. */
    void awaitBypass() {
        Node.await(() -> kept(0).bypassed());
    }

    /** The node reads a row and soon keeps it, as it is in MySQL; a message about the row that is still under way may keep it from that once. */
    void assertKept(long id, int amount) {
        Node.await(() -> {
            assertThat(read(id)).isEqualTo(amount);
            return kept(id).kept();
        });
        CacheExplain explained = explain(id);
        assertThat(explained.stale()).as(explained.toString()).isFalse();
    }
}
