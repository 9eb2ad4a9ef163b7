package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.config.ConfigReader;
import io.fluxa.config.ConfigReading;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What the pages show is what the build runs. {@code -Dguide.update=true} copies the regions of the sources into the pages.
 */
class GuideTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");

    private final Map<String, Snippet> snippets = Snippet.all();

    @Test
    void showsOnlyJavaThatIsCompiledAndRun() throws IOException {
        if (Boolean.getBoolean("guide.update")) {
            assertThat(System.getenv("CI"))
                    .as("pages are not rewritten under CI")
                    .isNull();
            for (Path page : pages()) {
                Files.writeString(page, updated(page));
            }
        }
        assertThat(blocks("java").filter(block -> !snippets.containsKey(block.name())))
                .as("blocks whose region is in no source")
                .extracting(Fence::place)
                .isEmpty();
        assertThat(blocks("java").filter(block -> !block.text().equals(text(block))))
                .as("blocks that differ from their region; -Dguide.update=true copies it")
                .extracting(Fence::place)
                .isEmpty();
    }

    @Test
    void showsEveryRegion() {
        assertThat(blocks("java").map(Fence::name)).containsAll(snippets.keySet());
    }

    @Test
    void takesRegionsOnlyFromSourcesThatATestRuns() {
        assertThat(snippets.values()).allSatisfy(snippet -> {
            String source = Project.read(snippet.source());
            boolean deployed = snippet.source().startsWith(Project.file("example-war"));
            boolean test = source.contains("@Test");
            boolean definition = source.contains("@FluxaEntity") || isPartOfADefinition(snippet.source());
            assertThat(deployed || test || definition)
                    .as(snippet.source().toString())
                    .isTrue();
        });
    }

    /** Whether a definition beside a source names its type. */
    private static boolean isPartOfADefinition(Path source) {
        String type = source.getFileName().toString().replace(".java", "");
        return Project.files(source.getParent(), ".java").stream()
                .map(Project::read)
                .anyMatch(text -> text.contains("@FluxaEntity") && text.matches("(?s).*\\b" + type + "\\b.*"));
    }

    @Test
    void showsWellFormedXmlThatNamesOnlyOurArtifacts() {
        assertThat(blocks("xml")).isNotEmpty().allSatisfy(block -> {
            InputSource text = new InputSource(new StringReader("<all>" + block.text() + "</all>"));
            NodeList artifacts = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(text)
                    .getElementsByTagName("artifactId");
            for (int i = 0; i < artifacts.getLength(); i++) {
                String artifact = artifacts.item(i).getTextContent();
                if (artifact.startsWith("fluxa-")) {
                    assertThat(Project.file(artifact).resolve("pom.xml"))
                            .as(block.place())
                            .exists();
                }
            }
        });
    }

    @Test
    void showsOnlyKeysThatExist() throws IOException {
        List<Fence> blocks = blocks("properties").toList();
        assertThat(blocks).isNotEmpty();
        for (Fence block : blocks) {
            Properties properties = new Properties();
            properties.load(new StringReader(block.text()));
            properties.setProperty("DB_PASSWORD", "secret");
            ConfigReading reading = ConfigReader.read(new SmallRyeConfigBuilder()
                    .withSources(new PropertiesConfigSource(properties, block.place()))
                    .addDefaultInterceptors()
                    .build());
            assertThat(reading.problems()).as(block.place()).isEmpty();
            assertThat(reading.warnings()).as(block.place()).isEmpty();
        }
    }

    @Test
    void linksOnlyToFilesThatExist() {
        assertThat(pages()).allSatisfy(page -> {
            Matcher links = LINK.matcher(Project.read(page));
            while (links.find()) {
                String target = links.group(1);
                if (URI.create(target).getScheme() == null) {
                    assertThat(page.resolveSibling(target))
                            .as("%s links to %s", page, target)
                            .exists();
                }
            }
        });
    }

    @Test
    void showsWhatOperationsCost() {
        assertThat(Project.read(Project.file("docs/guide/crud.md"))).contains(Operation.table());
    }

    @Test
    void listsEveryPageOfTheGuide() {
        String index = Project.read(Project.file("docs/guide/README.md"));
        assertThat(Project.files(Project.file("docs/guide"), ".md"))
                .extracting(page -> page.getFileName().toString())
                .filteredOn(name -> !name.equals("README.md"))
                .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
    }

    @Test
    void mapsEveryFolderAndPackageThatExists() throws IOException {
        Fence map = blocks("text")
                .filter(block -> block.name().equals("map"))
                .findFirst()
                .orElseThrow();
        Path module = Project.ROOT;
        List<String> folders = new ArrayList<>();
        for (String line : map.text().lines().toList()) {
            String name = line.strip().split(" ", 2)[0];
            if (line.startsWith(" ")) {
                assertThat(module.resolve("src/main/java").resolve(name.replace('.', '/')))
                        .isDirectory();
            } else {
                module = Project.file(name);
                folders.add(module.getFileName().toString());
                assertThat(module).isDirectory();
            }
        }
        try (Stream<Path> modules = Files.list(Project.ROOT)) {
            assertThat(modules.filter(folder -> Files.exists(folder.resolve("pom.xml"))))
                    .extracting(folder -> folder.getFileName().toString())
                    .isSubsetOf(folders);
        }
    }

    private String text(Fence block) {
        return snippets.get(block.name()).text();
    }

    private String updated(Path page) {
        String markdown = Project.read(page);
        for (Fence block : Fence.in(page, markdown)) {
            Snippet snippet = snippets.get(block.name());
            if (block.language().equals("java") && snippet != null) {
                String opening = "```java " + block.name() + "\n";
                String body = block.text().isEmpty() ? "" : block.text() + "\n";
                markdown = markdown.replace(opening + body + "```", opening + snippet.text() + "\n```");
            }
        }
        return markdown;
    }

    private static Stream<Fence> blocks(String language) {
        return pages().stream()
                .flatMap(page -> Fence.in(page, Project.read(page)).stream())
                .filter(block -> block.language().equals(language));
    }

    private static List<Path> pages() {
        return Stream.concat(
                        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                .map(Project::file),
                        Project.files(Project.file("docs"), ".md").stream())
                .collect(Collectors.toList());
    }
}
