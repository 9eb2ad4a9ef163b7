package io.fluxa.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** The files that the compiler sees: all but the sources that an earlier run wrote, because they are about to be written anew. */
final class VisibleSources extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Predicate<Path> hidden;

    VisibleSources(StandardJavaFileManager files, Predicate<Path> hidden) {
        super(files);
        this.hidden = hidden;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location != StandardLocation.SOURCE_PATH) {
            return super.list(location, packageName, kinds, recurse);
        }
        List<JavaFileObject> visible = new ArrayList<>();
        for (JavaFileObject file : super.list(location, packageName, kinds, recurse)) {
            if (!hidden.test(fileManager.asPath(file))) {
                visible.add(file);
            }
        }
        return visible;
    }
}
