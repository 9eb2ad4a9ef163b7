package io.fluxa.generator.emit;

import com.palantir.javapoet.JavaFile;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One emitted file.
 *
 * @param type the qualified name of its type
 * @param text its content, with LF line ends
 */
public record SourceFile(String type, String text) {

    private static final int MARGIN = 120;
    private static final String CONTINUED = "\n            ";
    private static final Pattern LONE_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\n *\\* (.*)\n *\\*/$");
    private static final Pattern EMPTY_BLOCK = Pattern.compile("\\{\n *\\}\n");
    private static final Pattern APART = Pattern.compile("(?m)^(    \\S+ [^\\s=(]+;\n)\n(?=    \\S+ [^\\s=(]+;$)");
    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^( *)((?:public static final )?(?:\\S+, )*\\S+ \\S+ =) (.*)$");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?m)^(    [^\\s*/@][^\n=;(]*\\()([^;{}()]*,\n[^;{}()]*)(\\) \\{)$");

    /**
     * Prints a file as a person would write it: short comments on one line, plain fields together, no overlong declarations, and
     * parameters on one line where they fit.
     */
    static SourceFile of(JavaFile file) {
        String text = LONE_COMMENT.matcher(file.toString()).replaceAll("$1/** $2 */");
        text = EMPTY_BLOCK.matcher(text).replaceAll("{}\n");
        text = APART.matcher(text).replaceAll("$1");
        text = DECLARATION
                .matcher(text)
                .replaceAll(line -> line.group().length() <= MARGIN ? "$0" : "$1$2\n$1        $3");
        text = SIGNATURE.matcher(text).replaceAll(method -> Matcher.quoteReplacement(signature(method)));
        return new SourceFile(file.packageName() + "." + file.typeSpec().name(), text);
    }

    private static String signature(MatchResult method) {
        String parameters = method.group(2).replaceAll("\n *", " ");
        String line = method.group(1) + parameters + method.group(3);
        if (line.length() <= MARGIN) {
            return line;
        }
        boolean fit = CONTINUED.length() + parameters.length() + method.group(3).length() <= MARGIN;
        return method.group(1)
                + CONTINUED
                + (fit ? parameters : parameters.replace(", ", "," + CONTINUED))
                + method.group(3);
    }
}
