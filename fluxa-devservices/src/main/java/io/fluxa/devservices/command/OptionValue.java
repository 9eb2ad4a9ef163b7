package io.fluxa.devservices.command;

import java.util.Iterator;

/** What follows an option on the command line. */
final class OptionValue {

    private OptionValue() {}

    static String text(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.next();
    }

    static int number(String option, Iterator<String> rest) {
        try {
            return Integer.parseInt(text(option, rest));
        } catch (NumberFormatException e) {
            throw new UsageException(option + " needs a number", e);
        }
    }
}
