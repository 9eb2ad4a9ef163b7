package io.fluxa.it.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A marked region of a source file that the build compiles and runs: from a line {@code // guide:begin name} to the next
 * {@code // guide:end}.
 *
 * @param name what a page calls it
 * @param source the file
 * @param text the lines between the marks, without common indentation
 */
record Snippet(String name, Path source, String text) {

    private static final String BEGIN = "// guide:begin ";
    private static final String END = "// guide:end";

    /** The folders whose sources may be shown. */
    private static final List<String> ROOTS =
            List.of("integration-tests/src/test/java", "example-war/src/main/java", "arquillian-tests/src/test/java");

    /** All regions by name. */
    static Map<String, Snippet> all() {
        Map<String, Snippet> found = new TreeMap<>();
        for (String root : ROOTS) {
            Path folder = Project.file(root);
            for (Path source : Files.isDirectory(folder) ? Project.files(folder, ".java") : List.<Path>of()) {
                for (Snippet snippet : in(source, Project.read(source))) {
                    if (found.put(snippet.name, snippet) != null) {
                        throw new IllegalStateException("two regions are named " + snippet.name);
                    }
                }
            }
        }
        return found;
    }

    static List<Snippet> in(Path source, String text) {
        List<Snippet> found = new ArrayList<>();
        List<String> region = new ArrayList<>();
        String name = null;
        for (String line : text.lines().toList()) {
            String content = line.strip();
            if (content.startsWith(BEGIN) && name == null) {
                name = content.substring(BEGIN.length());
            } else if (content.equals(END) && name != null) {
                found.add(new Snippet(name, source, dedented(region)));
                region.clear();
                name = null;
            } else if (content.startsWith(BEGIN) || content.equals(END)) {
                throw new IllegalStateException(source + ": '" + content + "' inside or without a region");
            } else if (name != null) {
                region.add(line);
            }
        }
        if (name != null) {
            throw new IllegalStateException(source + ": region " + name + " has no end");
        }
        return found;
    }

    private static String dedented(List<String> lines) {
        int margin = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        Stream<String> moved = lines.stream().map(line -> line.isBlank() ? "" : line.substring(margin));
        return String.join("\n", moved.toList()).strip();
    }
}
