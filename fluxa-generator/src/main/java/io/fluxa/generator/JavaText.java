package io.fluxa.generator;

import io.fluxa.generator.emit.Emission;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A Java source cut into code, literals and comments, as far as that can be done without a compiler. */
final class JavaText {

    private static final String TEXT_BLOCK = "\"\"\"";
    private static final Pattern DEFINITION = Pattern.compile("@\\s*(\\w+\\s*\\.\\s*)*+FluxaEntity\\b");
    private static final Pattern MARK = Pattern.compile("\\bGenerated\\s*\\(\\s*(value\\s*=\\s*)?$");
    private static final String MARKER = '"' + Emission.GENERATOR + '"';

    private final String text;

    JavaText(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether the code says {@code @FluxaEntity}. */
    boolean hasDefinition() {
        return text.contains("FluxaEntity") && DEFINITION.matcher(code()).find();
    }

    /** Whether the code says {@code @Generated("io.fluxa.generator")}. */
    boolean hasMark() {
        if (!text.contains(MARKER)) {
            return false;
        }
        List<Piece> pieces = pieces();
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).text.equals(MARKER)
                    && MARK.matcher(pieces.get(i - 1).text).find()) {
                return true;
            }
        }
        return false;
    }

    /** All of it, in order. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            Kind kind = kindAt(at);
            int end = endOf(kind, at);
            pieces.add(new Piece(kind, text.substring(at, end)));
            at = end;
        }
        return pieces;
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (Piece piece : pieces()) {
            code.append(piece.kind == Kind.CODE ? piece.text : piece.kind == Kind.LITERAL ? "\"\"" : " ");
        }
        return code.toString();
    }

    private Kind kindAt(int at) {
        if (text.startsWith("//", at)) {
            return Kind.LINE_COMMENT;
        }
        if (text.startsWith("/*", at)) {
            return Kind.BLOCK_COMMENT;
        }
        return text.charAt(at) == '"' || text.charAt(at) == '\'' ? Kind.LITERAL : Kind.CODE;
    }

    private int endOf(Kind kind, int at) {
        return switch (kind) {
            case LINE_COMMENT -> after("\n", at);
            case BLOCK_COMMENT -> after("*/", at + 2);
            case LITERAL -> endOfLiteral(at);
            case CODE -> {
                int end = at + 1;
                while (end < text.length() && kindAt(end) == Kind.CODE) {
                    end++;
                }
                yield end;
            }
        };
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private int endOfLiteral(int start) {
        boolean block = text.startsWith(TEXT_BLOCK, start);
        String quote = block ? TEXT_BLOCK : text.substring(start, start + 1);
        int at = start + quote.length();
        while (at < text.length() && !text.startsWith(quote, at)) {
            if (text.charAt(at) == '\n' && !block) {
                return at;
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + quote.length(), text.length());
    }

    /** What a piece is. */
    enum Kind {
        CODE,
        LITERAL,
        LINE_COMMENT,
        BLOCK_COMMENT
    }

    /**
     * One part of a source.
     *
     * @param kind what it is
     * @param text its characters, with LF line ends
     */
    record Piece(Kind kind, String text) {}
}
