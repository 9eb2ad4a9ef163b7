package io.fluxa.devservices.command;

import io.fluxa.devservices.redis.RedisOptions;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Reads the arguments after {@code start redis}. */
final class StartRedis {

    private StartRedis() {}

    static RedisOptions parse(List<String> arguments) {
        RedisOptions.Builder options = RedisOptions.builder();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--data" -> options.data(Path.of(OptionValue.text(argument, rest)));
                case "--port" -> options.port(OptionValue.number(argument, rest));
                case "--name" -> options.name(OptionValue.text(argument, rest));
                case "--password" -> options.password(OptionValue.text(argument, rest));
                case "--socket" -> options.socket(Path.of(OptionValue.text(argument, rest)));
                default -> throw new UsageException("unknown option " + argument);
            }
        }
        return options.build();
    }
}
