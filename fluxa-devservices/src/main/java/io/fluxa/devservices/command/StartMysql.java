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
                case "--data" -> options.data(Path.of(OptionValue.text(argument, rest)));
                case "--port" -> options.port(OptionValue.number(argument, rest));
                case "--name" -> options.name(OptionValue.text(argument, rest));
                case "--database" -> options.database(OptionValue.text(argument, rest));
                default -> throw new UsageException("unknown option " + argument);
            }
        }
        return options.build();
    }
}
