package io.fluxa.internal.redis;

import io.fluxa.error.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisNoScriptException;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/**
 * Sends commands over one lent connection: each call is one round trip, which the query log is told of. A failure of the connection becomes
 * a coded error; an error that Redis answers is left to the caller.
 */
final class Wire {

    private final Node node;
    private final Link link;
    private final CommandLog log;
    private final boolean asking;
    private boolean answered;
    private boolean cut;
    private @Nullable JedisRedirectionException redirection;

    /**
     * Takes a lent connection.
     *
     * @param asking whether each command has to say that it knows that its key is on the move
     */
    Wire(Node node, Link link, CommandLog log, boolean asking) {
        this.node = node;
        this.link = link;
        this.log = log;
        this.asking = asking;
    }

    long incarnation() {
        return link.life().incarnation();
    }

    RedisFailures failures() {
        return node.failures();
    }

    /**
     * Whether the first command failed because the server had closed a connection that was idle, so that all of the work can be done
     * over a new one.
     */
    boolean wasStale() {
        return cut && !answered && link.wasIdle() && !link.answerBegan();
    }

    /** Where a command should have been sent, or null. */
    @Nullable
    JedisRedirectionException redirection() {
        return redirection;
    }

    /**
     * Sends one command.
     *
     * @param key the key that it is about
     * @throws JedisDataException when Redis answers with an error
     */
    @Nullable
    Object ask(CommandArguments command, byte[] key) {
        if (!log.enabled()) {
            return exchange(command);
        }
        Instant started = Instant.now();
        long begin = System.nanoTime();
        String name = command.getCommand().toString();
        try {
            Object answer = exchange(command);
            told(name, name + ' ' + KeyText.of(key), Found.in(name, answer), started, begin, null);
            return answer;
        } catch (JedisNoScriptException unknown) {
            told(name, name + ' ' + KeyText.of(key), 0, started, begin, null);
            throw unknown;
        } catch (JedisDataException refusal) {
            told(
                    name,
                    name + ' ' + KeyText.of(key),
                    0,
                    started,
                    begin,
                    failures().refused(refusal, name));
            throw refusal;
        } catch (StoreException failure) {
            told(name, name + ' ' + KeyText.of(key), 0, started, begin, failure);
            throw failure;
        }
    }

    /** Sends several commands; an error that Redis answers is an answer here. */
    List<Object> askAll(List<Step> steps) {
        if (!log.enabled()) {
            return exchange(steps);
        }
        Instant started = Instant.now();
        long begin = System.nanoTime();
        try {
            List<Object> answers = exchange(steps);
            told("PIPELINE EXEC", Step.shown(steps), Found.in(steps, answers), started, begin, null);
            return answers;
        } catch (StoreException failure) {
            told("PIPELINE EXEC", Step.shown(steps), 0, started, begin, failure);
            throw failure;
        }
    }

    /** What an error of Redis means to the caller; also remembers where the command should have gone. */
    StoreException refused(JedisDataException refusal, String command) {
        if (refusal instanceof JedisRedirectionException elsewhere) {
            redirection = elsewhere;
        }
        return failures().refused(refusal, command);
    }

    /** An answer of a kind that the command never has; the connection ends, because nobody knows what comes next. */
    StoreException misfit(String command) {
        link.setBroken();
        return failures().brokenReply(command, null);
    }

    private @Nullable Object exchange(CommandArguments command) {
        link.beginCommand();
        try {
            if (asking) {
                link.sendCommand(Command.ASKING);
                link.sendCommand(command);
                link.getOne();
            } else {
                link.sendCommand(command);
            }
            Object answer = link.getOne();
            answered = true;
            return answer;
        } catch (JedisDataException refusal) {
            answered = true;
            throw refusal;
        } catch (RuntimeException | OutOfMemoryError failure) {
            throw lost(failure, command.getCommand().toString());
        }
    }

    private List<Object> exchange(List<Step> steps) {
        link.beginCommand();
        try {
            for (Step step : steps) {
                if (asking) {
                    link.sendCommand(Command.ASKING);
                }
                link.sendCommand(step.command());
            }
            List<Object> answers = link.getMany(asking ? 2 * steps.size() : steps.size());
            answered = true;
            return asking ? everySecond(answers) : answers;
        } catch (RuntimeException | OutOfMemoryError failure) {
            throw lost(failure, "a pipeline");
        }
    }

    private static List<Object> everySecond(List<Object> answers) {
        List<Object> own = new ArrayList<>(answers.size() / 2);
        for (int i = 1; i < answers.size(); i += 2) {
            own.add(answers.get(i));
        }
        return own;
    }

    private StoreException lost(Throwable failure, String command) {
        link.setBroken();
        StoreException error = failures().of(failure, command, link.answerBegan());
        if (RedisFailures.isTimeout(failure)) {
            node.timedOut(link, error);
        } else {
            cut = true;
        }
        return error;
    }

    private void told(
            String operation,
            String commands,
            int found,
            Instant started,
            long begin,
            @Nullable StoreException failure) {
        log.sent(
                operation,
                commands,
                failures().pool(),
                found,
                started,
                Duration.ofNanos(System.nanoTime() - begin),
                failure == null ? null : failure.code());
    }
}
