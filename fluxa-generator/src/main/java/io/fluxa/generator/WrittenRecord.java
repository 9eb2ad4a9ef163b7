package io.fluxa.generator;

import io.fluxa.generator.OutputFile.Folder;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of the files that were generated, with the fingerprints of what they held. It stands beside them and is committed with them.
 * A file can have several fingerprints: a run that was cut short and a merge with conflicts leave both, and each of them is right.
 */
final class WrittenRecord {

    /** Its name in the folder of the sources. */
    static final String NAME = ".fluxa-generated";

    private static final String HEAD = "# The files that io.fluxa.generator wrote. Commit this list with them.";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (source|resource) (\\S.*)");
    private static final Pattern OUTSIDE = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|.*:.*");

    private final SortedMap<OutputFile, SortedSet<String>> fingerprints = new TreeMap<>();

    /** Reads a record; lines that are none, such as the marks of a merge, say nothing. */
    static WrittenRecord read(String text) {
        WrittenRecord record = new WrittenRecord();
        text.lines()
                .map(String::strip)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> {
                    if (!OUTSIDE.matcher(line.group(3)).matches()) {
                        Folder folder = line.group(2).equals(Folder.SOURCE.word()) ? Folder.SOURCE : Folder.RESOURCE;
                        record.add(new OutputFile(folder, line.group(3)), line.group(1));
                    }
                });
        return record;
    }

    /** The record of files with these contents. */
    static WrittenRecord of(Map<OutputFile, String> contents) {
        WrittenRecord record = new WrittenRecord();
        contents.forEach((file, text) -> record.add(file, Fingerprint.of(file.path(), text)));
        return record;
    }

    /** Whether a text is a record at all. */
    static boolean isRecord(String text) {
        return text.lines().anyMatch(line -> line.strip().equals(HEAD));
    }

    private void add(OutputFile file, String fingerprint) {
        fingerprints.computeIfAbsent(file, none -> new TreeSet<>()).add(fingerprint);
    }

    /** What this record or another one says. */
    WrittenRecord and(WrittenRecord other) {
        WrittenRecord both = new WrittenRecord();
        fingerprints.forEach((file, all) -> all.forEach(one -> both.add(file, one)));
        other.fingerprints.forEach((file, all) -> all.forEach(one -> both.add(file, one)));
        return both;
    }

    Set<OutputFile> files() {
        return fingerprints.keySet();
    }

    boolean knows(OutputFile file) {
        return fingerprints.containsKey(file);
    }

    /** Whether a content is one that was generated for this file. */
    boolean knows(OutputFile file, String text) {
        return fingerprints.getOrDefault(file, new TreeSet<>()).contains(Fingerprint.of(file.path(), text));
    }

    /** The record as it is stored. */
    String text() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        fingerprints.forEach((file, all) -> all.forEach(fingerprint -> text.append(fingerprint)
                .append(' ')
                .append(file.folder().word())
                .append(' ')
                .append(file.path())
                .append('\n')));
        return text.toString();
    }
}
