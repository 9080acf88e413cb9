package vn.gov.quangtri.cchc.local.process;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The class path that this code runs on, for the JVMs that it starts. */
public final class ClassPath {

    private ClassPath() {}

    /** Maven runs the launcher in a class loader of its own, tests run on the JVM's own path: both are read. */
    public static String current() {
        if (ClassPath.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs()).map(ClassPath::file).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static String file(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Not a file: " + url, e);
        }
    }
}
