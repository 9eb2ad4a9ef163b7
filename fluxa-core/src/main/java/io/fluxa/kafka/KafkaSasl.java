package io.fluxa.kafka;

/**
 * How a Kafka pool proves who it is. Its text form does not show the password.
 *
 * @param mechanism {@code PLAIN}, {@code SCRAM-SHA-256} or {@code SCRAM-SHA-512}
 * @param user the user
 * @param password the password
 */
public record KafkaSasl(String mechanism, String user, String password) {

    @Override
    public String toString() {
        return "KafkaSasl[***]";
    }
}
