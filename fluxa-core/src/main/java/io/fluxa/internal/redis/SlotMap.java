package io.fluxa.internal.redis;

import io.fluxa.error.StoreException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisDataException;

/** Reads which master of a cluster holds which slots. */
final class SlotMap {

    private static final int SLOTS = 16_384;

    private SlotMap() {}

    /**
     * Slots that one master holds.
     *
     * @param first the first of them
     * @param last the last of them
     * @param master where the master is
     */
    record Range(int first, int last, HostAndPort master) {}

    /**
     * Asks a node.
     *
     * @param asked where the node is, which stands for masters that do not know their own address
     * @throws StoreException when it does not answer, or is no node of a cluster
     */
    static List<Range> ask(Node node, HostAndPort asked) {
        Link link = node.openApart();
        try {
            link.beginCommand();
            link.sendCommand(new CommandArguments(Command.CLUSTER).add("SLOTS"));
            return ranges(node, link.getOne(), asked);
        } catch (StoreException failure) {
            throw failure;
        } catch (JedisDataException refusal) {
            throw node.failures().refused(refusal, "CLUSTER SLOTS");
        } catch (RuntimeException | OutOfMemoryError failure) {
            throw node.failures().of(failure, "CLUSTER SLOTS", link.answerBegan());
        } finally {
            link.end();
        }
    }

    private static List<Range> ranges(Node node, Object answer, HostAndPort asked) {
        List<Range> ranges = new ArrayList<>();
        if (answer instanceof List<?> rows) {
            for (Object row : rows) {
                if (!(row instanceof List<?> parts)
                        || parts.size() < 3
                        || !(parts.get(0) instanceof Long first)
                        || !(parts.get(1) instanceof Long last)
                        || first < 0
                        || last >= SLOTS
                        || !(parts.get(2) instanceof List<?> master)
                        || master.size() < 2
                        || !(master.get(1) instanceof Long port)) {
                    throw node.failures().brokenReply("CLUSTER SLOTS", null);
                }
                String host = master.get(0) instanceof byte[] name ? new String(name, StandardCharsets.UTF_8) : "";
                ranges.add(new Range(
                        first.intValue(),
                        last.intValue(),
                        new HostAndPort(host.isEmpty() ? asked.getHost() : host, port.intValue())));
            }
        }
        if (ranges.isEmpty()) {
            throw node.failures().unavailable("is a node of a cluster without slots; assign them", null);
        }
        return ranges;
    }
}
