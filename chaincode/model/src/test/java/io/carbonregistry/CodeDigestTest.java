package io.carbonregistry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.Gson;
import io.carbonregistry.kernel.Digest;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeDigestTest {

    private static final String CLASS = "io/carbonregistry/Proposal.class";

    @TempDir
    Path folder;

    @Test
    void digestsTheSortedNamesAndDigestsOfTheJars() throws Exception {
        Path gson = Path.of(
                Gson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path model = jar("model.jar", "one");
        String text = "%s %s\nmodel.jar %s\n".formatted(gson.getFileName(), digest(gson), digest(model));
        assertEquals(Digest.of(text.getBytes(UTF_8)), CodeDigest.of(List.of(load(model), Gson.class)));
    }

    @Test
    void changesWithTheCode() throws Exception {
        Digest one = CodeDigest.of(List.of(load(jar("model.jar", "one"))));
        Digest other = CodeDigest.of(List.of(load(jar("model.jar", "other"))));
        assertNotEquals(one, other);
    }

    @Test
    void countsAFolderFileByFile() throws Exception {
        Path classes = folder.resolve("classes");
        Files.createDirectories(classes.resolve("io/carbonregistry"));
        Files.write(classes.resolve(CLASS), proposal());
        Files.writeString(classes.resolve("a.properties"), "x=1");
        String text =
                "a.properties %s\n%s %s\n".formatted(Digest.of("x=1".getBytes(UTF_8)), CLASS, Digest.of(proposal()));
        assertEquals(Digest.of(text.getBytes(UTF_8)), CodeDigest.of(List.of(load(classes))));
    }

    private Path jar(String name, String more) throws Exception {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(CLASS));
            out.write(proposal());
            out.putNextEntry(new JarEntry("more"));
            out.write(more.getBytes(UTF_8));
        }
        return jar;
    }

    private static Class<?> load(Path origin) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {origin.toUri().toURL()}, null)) {
            return loader.loadClass(Proposal.class.getName());
        }
    }

    private static byte[] proposal() throws Exception {
        try (var in = Proposal.class.getResourceAsStream("Proposal.class")) {
            return in.readAllBytes();
        }
    }

    private static Digest digest(Path file) throws Exception {
        return Digest.of(Files.readAllBytes(file));
    }
}
