package io.fluxa.mysql;

/**
 * What MySQL says of a statement that wrote.
 *
 * @param rows how many rows it inserted, deleted or matched; an updated row counts also when it had the new values before, and a row
 *     of {@code ON DUPLICATE KEY UPDATE} counts twice when it was updated
 * @param lastInsertId the id that {@code AUTO_INCREMENT} gave to the first inserted row, or what {@code LAST_INSERT_ID(…)} was set to; 0
 *     when there is none. The bits of an unsigned number: print it with {@link Long#toUnsignedString(long)}
 */
public record ExecResult(long rows, long lastInsertId) {}
