package io.carbonregistry.client.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks through bytes, once, for many secrets in every form in which they would leak. */
public final class SecretScan {

    private static final int PREFIX = 4;

    private final Map<Integer, List<Form>> byPrefix = new HashMap<>();
    private final BitSet begun = new BitSet(1 << Short.SIZE);

    private record Form(String secret, byte[] bytes) {}

    /** A scan for these texts, of at least six characters each. */
    public SecretScan(Collection<String> secrets) {
        secrets.forEach(secret -> Encodings.of(secret).forEach(bytes -> add(new Form(secret, bytes))));
    }

    private void add(Form form) {
        byPrefix.computeIfAbsent(prefix(form.bytes(), 0), any -> new ArrayList<>())
                .add(form);
        begun.set(beginning(form.bytes(), 0));
    }

    /** Which of them are there. */
    public Set<String> in(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        for (int at = 0; at + PREFIX <= bytes.length; at++) {
            if (begun.get(beginning(bytes, at))) {
                for (Form form : byPrefix.getOrDefault(prefix(bytes, at), List.of())) {
                    if (isAt(bytes, at, form.bytes())) {
                        found.add(form.secret());
                    }
                }
            }
        }
        return found;
    }

    /** Which of them are in a file, or in those of a folder, each behind the file's name. */
    public List<String> inFiles(Path place) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                in(Files.readAllBytes(file)).forEach(secret -> found.add(file + ": " + secret));
            }
        }
        return found;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] form) {
        return at + form.length <= bytes.length && Arrays.equals(bytes, at, at + form.length, form, 0, form.length);
    }

    private static int beginning(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << Byte.SIZE | bytes[at + 1] & 0xff;
    }

    private static int prefix(byte[] bytes, int at) {
        return beginning(bytes, at) << Short.SIZE | beginning(bytes, at + 2);
    }
}
