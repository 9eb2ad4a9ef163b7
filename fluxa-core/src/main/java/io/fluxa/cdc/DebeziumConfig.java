package io.fluxa.cdc;

/**
 * The Kafka Connect worker that runs the connectors of one Kafka pool. Its text form does not show the address.
 *
 * @param url the base address of its REST interface, {@code http[s]://[user:password@]host[:port][/path]}
 * @param kafkaPool the code of the Kafka pool
 * @param options how the worker reaches the servers
 */
public record DebeziumConfig(String url, String kafkaPool, DebeziumOptions options) {

    @Override
    public String toString() {
        return "DebeziumConfig[" + kafkaPool + "]";
    }
}
