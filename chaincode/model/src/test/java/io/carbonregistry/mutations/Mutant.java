package io.carbonregistry.mutations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The classes of one changed source, compiled in memory against those that are built. */
final class Mutant {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Reading the class path anew for each mutation would cost more than compiling it; a file manager is one thread's. */
    private static final ThreadLocal<StandardJavaFileManager> BUILT =
            ThreadLocal.withInitial(() -> COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8));

    private Mutant() {}

    /** Its classes by their binary names. */
    static Map<String, byte[]> of(Mutation mutation) throws IOException {
        Classes classes = new Classes(BUILT.get());
        StringWriter said = new StringWriter();
        boolean compiled = COMPILER.getTask(
                        said,
                        classes,
                        null,
                        List.of("-proc:none", "-implicit:none", "-parameters", "-nowarn", "-sourcepath", ""),
                        null,
                        List.of(new Source(mutation)))
                .call();
        if (!compiled) {
            throw new IllegalStateException(mutation + ": does not compile: " + said);
        }
        return classes.bytes();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Mutation mutation) throws IOException {
            super(URI.create("changed:///" + mutation.type().replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = mutation.changed();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        Classes(JavaFileManager built) {
            super(built);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(className, unused -> new ByteArrayOutputStream());
                }
            };
        }

        Map<String, byte[]> bytes() {
            Map<String, byte[]> all = new TreeMap<>();
            written.forEach((name, bytes) -> all.put(name, bytes.toByteArray()));
            return all;
        }
    }
}
