package io.fluxa.generator.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How names of Java become names of MySQL. A name given by {@code @Table} or {@code @Column} is taken as it is. */
public enum Naming {
    /** {@code Order.createdAt} is {@code order}.{@code created_at}. */
    SNAKE_CASE {
        @Override
        public String table(String definition) {
            return snakeCase(definition);
        }

        @Override
        String word(String prefix, String name) {
            return snakeCase(name);
        }

        @Override
        public String prefix(String column) {
            return column + "_";
        }
    },
    /** {@code Order.createdAt} is {@code Order}.{@code createdAt}. */
    DECLARED {
        @Override
        public String table(String definition) {
            return definition;
        }

        @Override
        String word(String prefix, String name) {
            return prefix.isEmpty() || prefix.endsWith("_") ? name : capital(name);
        }
    },
    /** {@code Order.createdAt} is {@code Order}.{@code CreatedAt}, as the Go original has it. */
    GO {
        @Override
        public String table(String definition) {
            return definition;
        }

        @Override
        String word(String prefix, String name) {
            return name.equals("id") ? "ID" : capital(name);
        }
    };

    /** The option of the processors that chooses one of them. */
    public static final String OPTION = "fluxa.naming";

    /** The one that an option means; nothing when there is no such. */
    public static Optional<Naming> of(String option) {
        return Stream.of(values())
                .filter(naming -> naming.option().equals(option))
                .findFirst();
    }

    /** The text of the option: {@code snake_case}, {@code declared} or {@code go}. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the table of a definition. */
    public abstract String table(String definition);

    /** The name of a column from what stands before it and the name of the field. */
    public final String column(String prefix, String field) {
        return prefix + word(prefix, field);
    }

    abstract String word(String prefix, String name);

    /** What stands before the columns of an embedded class. */
    public String prefix(String column) {
        return column;
    }

    /** {@code createdAt} gives {@code created_at}, {@code userURL} gives {@code user_url}, {@code HTTPLog2} gives {@code http_log2}. */
    public static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && beginsWord(name, i)) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(c));
        }
        return snake.toString();
    }

    /** {@code createdAt} gives {@code CreatedAt}. */
    public static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean beginsWord(String name, int i) {
        if (i == 0 || name.charAt(i - 1) == '_') {
            return false;
        }
        boolean afterAcronym = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return !Character.isUpperCase(name.charAt(i - 1)) || afterAcronym;
    }
}
