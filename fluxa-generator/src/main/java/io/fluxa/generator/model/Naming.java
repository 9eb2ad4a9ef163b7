package io.fluxa.generator.model;

/** How names of Java become names of MySQL. */
public final class Naming {

    private Naming() {}

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

    private static boolean beginsWord(String name, int i) {
        if (i == 0 || name.charAt(i - 1) == '_') {
            return false;
        }
        boolean afterAcronym = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return !Character.isUpperCase(name.charAt(i - 1)) || afterAcronym;
    }
}
