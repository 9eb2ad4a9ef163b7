package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are replaced and deleted: only those that the generator wrote and nobody changed. */
class GeneratorOwnershipTest {

    private static final String ENTITY = "zoo/AntEntity.java";
    private static final String RECORD = ".fluxa-generated";

    @TempDir
    Path folder;

    private SourceTree tree;

    @BeforeEach
    void define() {
        tree = new SourceTree(folder.resolve("tree")).define("Ant", "int legs;");
    }

    @Test
    void aForeignFileInTheWayIsNotOverwritten() {
        tree.write(ENTITY, "package zoo;\nclass AntEntity {}\n").write("zoo/AntRow.java", "package zoo;");
        assertRefusedUntouched(
                tree.file(ENTITY)
                        + " is in the way and was not generated here: rename it or the definition, or delete it",
                tree.file("zoo/AntRow.java")
                        + " is in the way and was not generated here: rename it or the definition, or delete it");
    }

    @Test
    void aForeignIndexIsNotOverwritten() {
        tree.write(Compilation.INDEX, "mine.Provider\n");
        assertRefusedUntouched(tree.file(Compilation.INDEX)
                + " is in the way and was not generated here: rename it or the definition, or delete it");
    }

    @Test
    void aForeignRecordIsNotOverwritten() {
        tree.write(RECORD, "my notes\n");
        assertRefusedUntouched(tree.file(RECORD) + " is in the way and was not generated: rename it");
    }

    @Test
    void aFolderInTheWayIsNamed() {
        tree.write(ENTITY + "/notes.txt", "");
        assertRefusedUntouched(tree.file(ENTITY) + " is in the way: rename the definition, or move what stands there");
    }

    @Test
    void aFileWhereAFolderIsNeededIsNamed() {
        SourceTree output = new SourceTree(folder.resolve("output")).write("zoo", "");
        assertThatThrownBy(() -> generator().generate(output.root()))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(output.file(ENTITY) + " is in the way");
        assertThat(output.contents()).containsOnlyKeys("zoo");
    }

    @Test
    void aForeignClassInASourceFolderIsNamedWhenTheOutputIsElsewhere() {
        tree.write(ENTITY, "package zoo;\nclass AntEntity {}\n");
        Path output = folder.resolve("output");
        assertThatThrownBy(() -> generator().generate(output))
                .isInstanceOf(GenerationException.class)
                .hasMessage(tree.file(ENTITY) + " is in the way and was not generated: rename it or the definition");
        assertThat(output).doesNotExist();
    }

    @Test
    void aFileThatWasEditedByHandIsNotLost() {
        generate();
        tree.write(ENTITY, tree.read(ENTITY).replace("getLegs", "getFeet"));
        tree.define("Ant", "int wings;");
        assertRefusedUntouched(
                tree.file(ENTITY) + " was changed after it was generated: keep what you need of it, and delete it");
        tree.delete(ENTITY);
        assertThat(generate().written()).contains(ENTITY);
    }

    @Test
    void anEditIsSeenEvenIfTheDefinitionStaysAsItWas() {
        generate();
        tree.write(ENTITY, tree.read(ENTITY).replace("getLegs", "getFeet"));
        assertRefusedUntouched(
                tree.file(ENTITY) + " was changed after it was generated: keep what you need of it, and delete it");
    }

    @Test
    void aSourceWithConflictsOfAMergeIsNamedForWhatItIs() {
        tree.define("Ant", "Size size;").write("zoo/Size.java", "package zoo;\nenum Size { S, L; AntEntity of; }\n");
        generate();
        tree.write(ENTITY, "<<<<<<< HEAD\n" + tree.read(ENTITY));
        assertRefusedUntouched(
                tree.file(ENTITY) + " was changed after it was generated: keep what you need of it, and delete it");
    }

    @Test
    void anEditedFileOutlivesItsDefinition() {
        tree.define("Bee", "int wings;");
        generate();
        tree.write(ENTITY, tree.read(ENTITY) + "// mine\n");
        tree.delete("zoo/Ant.java");
        assertRefusedUntouched(tree.file(ENTITY)
                + " was changed after it was generated, and its definition is gone: keep what you need, and delete it");
    }

    @Test
    void otherLineEndsAndLayoutAreNoEdit() {
        generate();
        tree.write(ENTITY, tree.read(ENTITY).replace("    ", "\t").replace("\n", "\r\n"));
        tree.write(RECORD, tree.read(RECORD).replace("\n", "\r\n"));
        tree.age();
        assertThat(generate().upToDate()).isTrue();
        assertThat(tree.young()).isEmpty();
        tree.define("Ant", "int wings;");
        assertThat(generate().written()).contains(ENTITY);
    }

    @Test
    void aFileThatIsAlreadyRightIsAdopted() {
        generate();
        tree.delete(RECORD);
        assertThat(generate().written()).containsExactly(RECORD);
        tree.delete("zoo/Ant.java");
        assertThat(generate().deleted()).contains(ENTITY);
    }

    @Test
    void aGeneratedFileThatIsNotRecordedIsNeitherReplacedNorDeleted() {
        generate();
        tree.delete(RECORD);
        tree.define("Ant", "int wings;");
        assertThatThrownBy(this::generate)
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(tree.file(ENTITY) + " is in the way and was not generated here");
        tree.delete("zoo/Ant.java");
        tree.define("Bee", "int wings;").delete(Compilation.INDEX);
        generate();
        assertThat(tree.read(ENTITY)).contains("getLegs");
    }

    @Test
    void aRecordWithConflictsOfAMergeKnowsBothSides() {
        generate();
        String ours = tree.read(RECORD);
        tree.define("Ant", "int wings;");
        generate();
        tree.write(RECORD, "<<<<<<< HEAD\n" + ours + "=======\n" + tree.read(RECORD) + ">>>>>>> branch\n");
        tree.define("Ant", "int eyes;");
        assertThat(generate().written()).contains(ENTITY, RECORD);
        assertThat(tree.read(RECORD)).doesNotContain("=====");
    }

    @Test
    void aRunThatWasCutShortIsResumed() {
        generate();
        String oldRecord = tree.read(RECORD);
        tree.define("Ant", "int wings;");
        generate();
        tree.write(
                RECORD,
                WrittenRecord.read(oldRecord)
                        .and(WrittenRecord.read(tree.read(RECORD)))
                        .text());
        tree.define("Ant", "int eyes;");
        assertThat(generate().written()).contains(ENTITY);
    }

    @Test
    void aRecordCannotPointOutsideItsFolder() {
        generate();
        String text = "mine";
        new SourceTree(folder).write("mine.txt", text);
        String fingerprint = Fingerprint.of("mine.txt", text);
        tree.write(
                RECORD,
                tree.read(RECORD) + fingerprint + " source ../mine.txt\n" + fingerprint + " resource "
                        + folder.resolve("mine.txt") + "\n");
        generate();
        assertThat(folder.resolve("mine.txt")).hasContent(text);
    }

    private void assertRefusedUntouched(String... problems) {
        SortedMap<String, String> before = tree.contents();
        assertThatThrownBy(this::generate)
                .isInstanceOfSatisfying(
                        GenerationException.class,
                        refused -> assertThat(refused.problems()).containsExactly(problems));
        assertThat(tree.contents()).isEqualTo(before);
    }

    private Generation generate() {
        return generator().generate(tree.root());
    }

    private Generator generator() {
        return Generator.of(tree.root()).classPath(ClassPath.OF_APPLICATIONS);
    }
}
