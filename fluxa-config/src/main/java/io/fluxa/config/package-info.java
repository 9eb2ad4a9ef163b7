/**
 * From MicroProfile Config ({@link io.fluxa.config.ConfigReader}) or YAML ({@link io.fluxa.config.FluxaYaml}) to
 * {@link io.fluxa.FluxaConfig}.
 *
 * <p>The keys of MicroProfile Config, where {@code <pool>} is a pool code in lower case and {@code <n>} counts from 0:
 *
 * <table>
 *   <caption>Keys of this version</caption>
 *   <tr><th>key</th><th>value</th><th>default</th></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.mysql.uri}</td><td>{@code jdbc:mysql://host:port/schema} or
 *       {@code user:password@tcp(host:port)/schema}</td><td>this or the next is required when another key of the pool is set</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.mysql.data-source}</td><td>the JNDI name of a container's DataSource</td>
 *       <td>none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.mysql.user}</td><td>text</td><td>the one in the address</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.mysql.password}</td><td>text</td><td>the one in the address, or none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.mysql.max-open-connections}</td><td>whole number</td><td>100</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.mysql.max-idle-connections}</td><td>whole number</td>
 *       <td>as many as may be open</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.mysql.conn-max-lifetime}</td><td>duration</td><td>{@code 5m}</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.mysql.acquire-timeout}</td><td>duration</td><td>{@code 10s}</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.mysql.default-encoding}</td><td>character set</td><td>{@code utf8mb4}</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.mysql.default-collate}</td><td>collation, whole name or suffix</td>
 *       <td>{@code 0900_ai_ci}</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.mysql.leak-timeout}</td><td>duration</td><td>{@code 10m}</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.mysql.ignored-tables}</td><td>names with commas</td><td>none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.redis}</td><td>{@code host:port:database}, {@code path.sock:database}, each with {@code ?user=…&password=…} where needed, or {@code redis[s]://…}</td><td>required when another key beside it is set</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.redis.database, .user, .password}</td><td>what the address does not say</td><td>none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.sentinel.master}</td><td>the name of the master</td><td>required when another key beside it is set</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.sentinel.nodes}</td><td>{@code host:port} with commas</td><td>required</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.sentinel.database, .user, .password}</td><td>number and texts</td><td>0, none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.redis-cluster.nodes}</td><td>{@code host:port} with commas</td><td>required</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.redis-cluster.user, .password}</td><td>texts</td><td>none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.local-cache}</td><td>the largest number of entries; 0 for no limit</td><td>none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.clickhouse.uri}</td><td>{@code clickhouse://host:port/database}, {@code jdbc:clickhouse://…} or {@code http[s]://…}</td><td>required when another key beside it is set</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.clickhouse.user, .password}</td><td>what the address does not say</td><td>none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.clickhouse.max-open-connections, .max-idle-connections, .conn-max-lifetime, .http-port, .ignored-tables}</td><td>as those of MySQL; a port</td><td>100, as many, {@code 5m}, that of the address, none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.kafka.brokers}</td><td>{@code host:port} with commas</td><td>required when another key beside it is set</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.kafka.client-id, .required-acks, .producer-linger-ms, .max-buffered-records}</td><td>text and whole numbers</td><td>the driver's, -1, the driver's, none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.kafka.sasl-mechanism, .sasl-user, .sasl-password}</td><td>{@code PLAIN}, {@code SCRAM-SHA-256} or {@code SCRAM-SHA-512}; texts</td><td>none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.kafka.ignored-topics, .ignored-consumer-groups}</td><td>names with commas</td><td>none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.kafka.topics[<n>].name, .partitions, .replication-factor, .pool-code}</td><td>text, whole numbers, another pool</td><td>1, 1, this pool</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.kafka.topics[<n>].configs.<setting>}</td><td>any setting of the topic by Kafka's name</td><td>none</td></tr>
 *   <tr><td>{@code fluxa.pools.<pool>.kafka.consumer-groups[<n>].name, .topics, .session-timeout-ms, .rebalance-timeout-ms, .fetch-max-bytes, .auto-commit-interval-ms}</td><td>texts and whole numbers</td><td>the driver's; without automatic commits</td></tr>
 *   <tr><td>{@code fluxa.async-flush.kafka-pool, .topic-partitions}</td><td>a pool code and a whole number</td><td>none, 1</td></tr>
 *   <tr><td>{@code fluxa.debezium.<pool>.url}</td><td>{@code http://host:port} of Kafka Connect for a Kafka pool</td><td>none</td></tr>
 *   <tr><td>{@code fluxa.debezium.<pool>.mysql-host, .mysql-port, .kafka-brokers}</td><td>the servers as the worker sees them</td><td>as the application sees them</td></tr>
 *   <tr><td>{@code fluxa.options.<name>}</td><td>any text, for {@link io.fluxa.Engine#option}</td><td>none</td></tr>
 *   <tr><td>{@code fluxa.schema.on-start}</td><td>{@code none}, {@code validate}, {@code safe} or {@code all}</td>
 *       <td>{@code validate}</td></tr>
 *   <tr><td>{@code fluxa.searches.without-index}</td><td>{@code off}, {@code warn} or {@code fail}</td>
 *       <td>{@code off}</td></tr>
 *   <tr><td>{@code fluxa.strict}</td><td>{@code true} or {@code false}: whether an unknown key fails the start</td>
 *       <td>{@code false}: a warning</td></tr>
 * </table>
 *
 * <p>A duration is a whole number of seconds ({@code 300}), a whole number with one of the units {@code ms s m h d}
 * ({@code 5m}), or ISO-8601 ({@code PT5M}).
 *
 * <p>Environment variables work for every key, also for a pool that is configured nowhere else:
 * {@code FLUXA_POOLS_LOGS_MYSQL_URI}. They cannot tell {@code -} from {@code _}; a pool that exists only in the
 * environment is read with {@code _}. Variables that begin with {@code FLUXA_} but not with one of the key groups
 * above belong to other programs and are not looked at.
 */
@NullMarked
package io.fluxa.config;

import org.jspecify.annotations.NullMarked;
