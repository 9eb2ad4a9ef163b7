package io.fluxa.devservices.redis;

import java.nio.file.Path;
import java.util.List;

/**
 * The program that is run.
 *
 * @param server the executable
 * @param modules what it can load: search and JSON, or nothing
 */
record RedisProgram(Path server, List<Path> modules) {}
