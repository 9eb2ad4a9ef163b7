package io.fluxa.internal.redis;

import io.fluxa.error.StoreException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisNoScriptException;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/** Commands that are sent together over one lent connection; only those that need it are sent again. */
final class LinkBatch implements RedisBatch {

    /** What no reader can use. */
    private static final byte[] NO_USE = {};

    private final Wire wire;
    private final Redirects redirects;
    private final List<Step> steps = new ArrayList<>();
    private boolean replaces;
    private List<@Nullable Object> answers = List.of();

    LinkBatch(Wire wire, Redirects redirects) {
        this.wire = wire;
        this.redirects = redirects;
    }

    @Override
    public int get(byte[] key) {
        return add(Step.get(key));
    }

    @Override
    public int setIfAbsent(byte[] key, byte[] value, long millis) {
        return add(Step.setIfAbsent(key, value, millis));
    }

    /** The first one goes by the text of its script, so that the server knows it for the others, and all run in their order. */
    @Override
    public int replace(byte[] key, byte[] expected, byte[] value, long millis) {
        Step step = Step.replace(key, expected, value, millis);
        boolean first = !replaces;
        replaces = true;
        return add(first ? step.spelledOut() : step);
    }

    @Override
    public int set(byte[] key, byte[] value, long millis) {
        return add(Step.set(key, value, millis));
    }

    @Override
    public int delete(byte[] key) {
        return add(Step.delete(key));
    }

    @Override
    public int publish(byte[] channel, byte[] message) {
        return add(Step.publish(channel, message));
    }

    @Override
    public int size() {
        return steps.size();
    }

    @Override
    public void send() {
        if (steps.isEmpty()) {
            return;
        }
        answers = new ArrayList<>(wire.askAll(steps));
        followRedirections();
        sendAgain();
        for (int i = 0; i < steps.size(); i++) {
            if (answers.get(i) instanceof JedisDataException refusal) {
                throw wire.refused(refusal, steps.get(i).name());
            }
        }
    }

    @Override
    public byte @Nullable [] bytes(int position) {
        Object answer = answers.get(position);
        if (answer == null || answer instanceof byte[]) {
            return (byte[]) answer;
        }
        throw misfit(position);
    }

    @Override
    public boolean done(int position) {
        if (answers.get(position) instanceof Long number) {
            return number > 0;
        }
        throw misfit(position);
    }

    private int add(Step step) {
        steps.add(step);
        return steps.size() - 1;
    }

    /**
     * Commands whose keys are elsewhere go there, one round trip per server. What is read there was taken by another server than the one whose
     * incarnation the caller knows, so that it counts as nothing; and messages go again, behind what they tell of.
     */
    private void followRedirections() {
        Map<String, List<Integer>> moved = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            if (answers.get(i) instanceof JedisRedirectionException where) {
                moved.computeIfAbsent(where.getClass().getSimpleName() + where.getTargetNode(), to -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> positions : moved.values()) {
            if (answers.get(positions.get(0)) instanceof JedisRedirectionException where) {
                List<Step> elsewhere = positions.stream()
                        .map(position -> steps.get(position).spelledOut())
                        .toList();
                put(positions, redirects.send(where, elsewhere));
                positions.forEach(this::forgetRead);
            }
        }
        if (!moved.isEmpty()) {
            List<Step> messages = steps.stream()
                    .filter(step -> step.kind() == Step.Kind.PUBLISH)
                    .toList();
            if (!messages.isEmpty()) {
                wire.askAll(messages);
            }
        }
    }

    private void forgetRead(int position) {
        if (answers.get(position) instanceof byte[]) {
            boolean looked = steps.get(position).kind() == Step.Kind.GET;
            answers.set(position, looked ? null : NO_USE);
        }
    }

    private void put(List<Integer> positions, List<Object> found) {
        for (int i = 0; i < found.size(); i++) {
            if (positions.get(i) >= 0) {
                answers.set(positions.get(i), found.get(i));
            }
        }
    }

    /** Scripts that the server does not know go again by their text; keys that hold no string are removed, and set if they were to be set. */
    private void sendAgain() {
        List<Step> again = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (answers.get(i) instanceof JedisNoScriptException) {
                again.add(step.spelledOut());
                positions.add(i);
            } else if (isMisfit(answers.get(i))) {
                again.add(Step.unlink(step.key()));
                positions.add(-1);
                if (step.kind() == Step.Kind.SET_IF_ABSENT) {
                    again.add(step);
                    positions.add(i);
                } else {
                    answers.set(i, step.kind() == Step.Kind.GET ? null : Long.valueOf(0));
                }
            }
        }
        if (!again.isEmpty()) {
            put(positions, wire.askAll(again));
        }
    }

    private static boolean isMisfit(@Nullable Object answer) {
        return answer instanceof JedisDataException refusal
                && RedisFailures.word(refusal).equals("WRONGTYPE");
    }

    private StoreException misfit(int position) {
        return wire.misfit(steps.get(position).name());
    }
}
