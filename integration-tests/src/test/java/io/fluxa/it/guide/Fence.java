package io.fluxa.it.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a Markdown page.
 *
 * @param page the page
 * @param line the line of the opening fence, from 1
 * @param language the first word behind the fence, or an empty text
 * @param name the second word behind the fence, or an empty text
 * @param text what is between the fences
 */
record Fence(Path page, int line, String language, String name, String text) {

    private static final String MARK = "```";

    static List<Fence> in(Path page, String markdown) {
        List<Fence> found = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(MARK)) {
                String[] info = (lines.get(i).substring(MARK.length()).strip() + " ").split(" ", 3);
                int begin = i + 1;
                do {
                    i++;
                } while (i < lines.size() && !lines.get(i).equals(MARK));
                String name = info.length > 1 ? info[1].strip() : "";
                found.add(new Fence(page, begin, info[0], name, String.join("\n", lines.subList(begin, i))));
            }
        }
        return found;
    }

    /** Where a person finds it. */
    String place() {
        return Project.ROOT.relativize(page) + ":" + line;
    }
}
