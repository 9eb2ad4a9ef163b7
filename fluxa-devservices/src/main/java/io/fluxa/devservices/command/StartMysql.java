package io.fluxa.devservices.command;

import io.fluxa.devservices.mysql.MysqlOptions;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Reads the arguments after {@code start mysql}. */
final class StartMysql {

    private StartMysql() {}

    static MysqlOptions parse(List<String> arguments) {
        MysqlOptions.Builder options = MysqlOptions.builder();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--data" -> options.data(Path.of(value(argument, rest)));
                case "--port" -> options.port(number(argument, value(argument, rest)));
                case "--name" -> options.name(value(argument, rest));
                case "--database" -> options.database(value(argument, rest));
                default -> throw new UsageException("unknown option " + argument);
            }
        }
        return options.build();
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.next();
    }

    private static int number(String option, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UsageException(option + " needs a number", e);
        }
    }
}
