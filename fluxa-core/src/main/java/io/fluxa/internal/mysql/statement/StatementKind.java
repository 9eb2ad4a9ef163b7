package io.fluxa.internal.mysql.statement;

import java.util.List;
import java.util.Set;

/** What a statement does to the transaction and the connection that it runs in, judged by its first words. */
public enum StatementKind {
    /** Nothing beyond its own work. */
    ORDINARY,
    /** It changes the connection itself, which nobody else may get afterwards. */
    CHANGES_CONNECTION,
    /** MySQL commits the open transaction before it. */
    COMMITS,
    /** It begins or ends a transaction or a lock of the connection. */
    CONTROLS;

    private static final Set<String> CONTROLLING =
            Set.of("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "XA", "LOCK", "UNLOCK", "USE");

    private static final Set<String> COMMITTING = Set.of(
            "ALTER",
            "CREATE",
            "DROP",
            "RENAME",
            "TRUNCATE",
            "GRANT",
            "REVOKE",
            "ANALYZE",
            "CHECK",
            "OPTIMIZE",
            "REPAIR",
            "FLUSH",
            "RESET",
            "CACHE",
            "INSTALL",
            "UNINSTALL",
            "IMPORT",
            "CHANGE",
            "START",
            "STOP");

    private static final Set<String> CHANGING = Set.of("PREPARE", "DEALLOCATE", "HANDLER");

    private static final Set<String> READING =
            Set.of("SELECT", "WITH", "TABLE", "VALUES", "SHOW", "EXPLAIN", "DESCRIBE", "DESC");

    /** Whether the first word is one of statements that change no row; {@code CALL} is not, whose procedure may do anything. */
    static boolean isReading(List<String> words) {
        return READING.contains(word(words, 0));
    }

    static StatementKind of(List<String> words) {
        String first = word(words, 0);
        String second = word(words, 1);
        if (CONTROLLING.contains(first) || first.equals("START") && second.equals("TRANSACTION")) {
            return CONTROLS;
        }
        if (first.equals("SET")) {
            return ofSet(words);
        }
        if (second.equals("TEMPORARY")) {
            return CHANGES_CONNECTION;
        }
        if (COMMITTING.contains(first) || first.equals("LOAD") && second.equals("INDEX")) {
            return COMMITS;
        }
        return CHANGING.contains(first) ? CHANGES_CONNECTION : ORDINARY;
    }

    private static StatementKind ofSet(List<String> words) {
        if (words.stream().anyMatch(word -> word.equals("AUTOCOMMIT") || word.endsWith(".AUTOCOMMIT"))
                || words.stream().anyMatch(word -> word.equals("@@AUTOCOMMIT"))) {
            return CONTROLS;
        }
        return switch (word(words, 1)) {
            case "GLOBAL", "PERSIST", "PERSIST_ONLY" -> ORDINARY;
            case "PASSWORD" -> COMMITS;
            default -> CHANGES_CONNECTION;
        };
    }

    private static String word(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }
}
