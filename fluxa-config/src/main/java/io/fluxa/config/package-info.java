/**
 * From MicroProfile Config to {@link io.fluxa.FluxaConfig}.
 *
 * <p>The keys, where {@code <pool>} is a pool code in lower case:
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
 *   <tr><td>{@code fluxa.schema.on-start}</td><td>{@code none}, {@code validate}, {@code safe} or {@code all}</td>
 *       <td>{@code validate}</td></tr>
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
