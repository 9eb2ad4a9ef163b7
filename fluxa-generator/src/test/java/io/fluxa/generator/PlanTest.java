package io.fluxa.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.generator.OutputFile.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

    @TempDir
    Path folder;

    private SourceTree tree;

    @BeforeEach
    void makeTree() {
        tree = new SourceTree(folder);
    }

    @Test
    void aDiskThatFailsMidwayLeavesNoFileThatSeemsEdited() throws IOException {
        plan(Map.of("a/First.java", "1", "c/Third.java", "1")).carryOut();
        Plan interrupted = plan(Map.of("a/First.java", "2", "b/Second.java", "2", "c/Third.java", "2"));
        tree.write("b", "no folder");
        assertThatThrownBy(interrupted::carryOut).isInstanceOf(IOException.class);
        assertThat(tree.read("a/First.java")).isEqualTo("2");
        assertThat(tree.read("c/Third.java")).isEqualTo("1");
        tree.delete("b");

        Plan resumed = plan(Map.of("a/First.java", "3", "b/Second.java", "3", "c/Third.java", "3"));
        resumed.carryOut();
        assertThat(resumed.generation().written())
                .containsExactly(".fluxa-generated", "a/First.java", "b/Second.java", "c/Third.java");
        assertThat(tree.contents())
                .containsOnlyKeys(".fluxa-generated", "a/First.java", "b/Second.java", "c/Third.java");
        assertThat(tree.read(".fluxa-generated").lines()).hasSize(4);
    }

    private Plan plan(Map<String, String> texts) {
        SortedMap<OutputFile, String> contents = new TreeMap<>();
        texts.forEach((path, text) -> contents.put(new OutputFile(Folder.SOURCE, path), text));
        OutputFolders folders = new OutputFolders(folder, folder);
        WrittenRecord earlier =
                WrittenRecord.read(OutputFolders.read(folders.record()).orElse(""));
        return new Plan(folders, earlier, contents, new Sources(List.of(), List.of(), Set.of(), List.of()));
    }
}
