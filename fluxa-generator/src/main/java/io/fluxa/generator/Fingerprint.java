package io.fluxa.generator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a file's content counts when it is compared: everything but white space between words, the stars of comments and the kind of
 * line ends. So a checkout with other line ends and a formatter that wraps lines change nothing.
 */
final class Fingerprint {

    private static final Pattern STARS = Pattern.compile("(?m)^\\s*\\*(?!/)");

    private Fingerprint() {}

    /** The SHA-256 of what counts, in hexadecimal digits. */
    static String of(String path, String text) {
        String essence = path.endsWith(".java") ? ofJava(text) : ofLines(text);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(essence.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ofLines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String ofJava(String text) {
        StringBuilder essence = new StringBuilder();
        for (JavaText.Piece piece : new JavaText(text).pieces()) {
            switch (piece.kind()) {
                case LITERAL -> essence.append(piece.text());
                case CODE -> squeeze(piece.text(), essence);
                case BLOCK_COMMENT -> squeeze(STARS.matcher(piece.text()).replaceAll(" "), essence);
                case LINE_COMMENT -> {
                    squeeze(piece.text(), essence);
                    essence.append('\n');
                }
            }
        }
        return essence.toString();
    }

    /** Appends a text with no white space but what keeps two words apart. */
    private static void squeeze(String text, StringBuilder to) {
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (Character.isWhitespace(next)) {
                apart = true;
                continue;
            }
            if (apart && !to.isEmpty() && inWord(to.charAt(to.length() - 1)) && inWord(next)) {
                to.append(' ');
            }
            to.append(next);
            apart = false;
        }
    }

    private static boolean inWord(char character) {
        return Character.isJavaIdentifierPart(character);
    }
}
