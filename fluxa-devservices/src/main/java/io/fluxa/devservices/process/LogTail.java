package io.fluxa.devservices.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The end of what a program has written to a file, for the message of a failure. */
public final class LogTail {

    private static final int LINES = 20;

    private LogTail() {}

    /**
     * Reads the last lines.
     *
     * @param file the file, which may be missing
     * @return up to 20 lines, each with its line feed; empty if there is nothing
     */
    public static String of(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
            return last.isEmpty() ? "" : String.join("\n", last) + "\n";
        } catch (NoSuchFileException neverWritten) {
            return "";
        } catch (IOException e) {
            return "(" + file + " cannot be read: " + e.getMessage() + ")\n";
        }
    }
}
