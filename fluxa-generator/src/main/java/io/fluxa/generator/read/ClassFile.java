package io.fluxa.generator.read;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the names of the fields from a class file (The Java Virtual Machine Specification, chapter 4). */
final class ClassFile {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private ClassFile() {}

    /** The names in the order of their declaration. */
    static List<String> fields(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("this is no class file");
        }
        in.skipNBytes(4);
        String[] texts = constants(in);
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        List<String> names = new ArrayList<>();
        for (int rest = in.readUnsignedShort(); rest > 0; rest--) {
            in.skipNBytes(2);
            names.add(texts[in.readUnsignedShort()]);
            in.skipNBytes(2);
            skipAttributes(in);
        }
        return names;
    }

    private static String[] constants(DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                texts[i] = in.readUTF();
            } else {
                in.skipNBytes(size(tag));
                i += tag == LONG || tag == DOUBLE ? 1 : 0; // these two take two places
            }
        }
        return texts;
    }

    private static int size(int tag) throws IOException {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case LONG, DOUBLE -> 8;
            default -> throw new IOException("no constant has the tag " + tag);
        };
    }

    private static void skipAttributes(DataInputStream in) throws IOException {
        for (int rest = in.readUnsignedShort(); rest > 0; rest--) {
            in.skipNBytes(2);
            in.skipNBytes(in.readInt() & 0xFFFFFFFFL);
        }
    }
}
