package io.carbonregistry.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.access.Routes;
import io.carbonregistry.access.StateTypes;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.State;
import io.carbonregistry.wire.Records;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every record that stands on the wire or on the ledger is written as its file says, byte for byte, and read back. What must
 * change is written anew with {@code -Dgolden.write=true}; but what once stood on a ledger must still be read, so a state may
 * gain optional components and nothing else.
 */
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Records RECORDS = Routes.records();

    static Collection<Class<?>> types() {
        TreeMap<String, Class<?>> types = new TreeMap<>();
        List<Class<?>> asked =
                Permissions.all().stream().<Class<?>>map(Permission::type).toList();
        Stream<Class<?>> answers =
                asked.stream().filter(Query.class::isAssignableFrom).map(GoldenFilesTest::answer);
        Stream.of(asked.stream(), Routes.facts().stream(), StateTypes.byPrefix().values().stream(), answers)
                .flatMap(each -> each)
                .forEach(type -> types.put(name(type), type));
        return types.values();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isWrittenAndReadAsItsFileSays(Class<?> type) throws IOException {
        Path file = FOLDER.resolve(name(type) + ".json");
        Object exemplar = Exemplars.of(type);
        if (Boolean.getBoolean("golden.write")) {
            requireStillRead(type, file);
            Files.createDirectories(FOLDER);
            Files.writeString(file, text(exemplar));
        }
        assertTrue(Files.exists(file), () -> file + " is missing: write it with -Dgolden.write=true");
        String golden = Files.readString(file);
        assertEquals(golden, text(exemplar), "differs from its file; if it must, write it with -Dgolden.write=true");
        assertEquals(golden, text(read(type, golden.split("\n", -1))));
    }

    @Test
    void noFileIsLeftOfARecordThatIsGone() throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        types().forEach(type -> expected.add(name(type) + ".json"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            TreeSet<String> found = new TreeSet<>();
            files.forEach(file -> found.add(file.getFileName().toString()));
            assertEquals(expected, found);
        }
    }

    private static void requireStillRead(Class<?> type, Path file) throws IOException {
        if (State.class.isAssignableFrom(type) && Files.exists(file)) {
            read(type, Files.readString(file).split("\n", -1));
        }
    }

    /** The canonical bytes as a line; of a request its intent, and its inputs as another. */
    private static String text(Object exemplar) {
        return exemplar instanceof Request<?> request
                ? line(RECORDS.intent(request)) + line(RECORDS.inputs(request)) + confided(request)
                : line(RECORDS.bytes(exemplar));
    }

    /** What it confides, each entry as a line with its name. */
    private static String confided(Request<?> request) {
        StringBuilder text = new StringBuilder();
        RECORDS.confided(request).forEach((name, json) -> text.append(name + " " + line(json)));
        return text.toString();
    }

    private static SortedMap<String, byte[]> confided(String[] lines) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        Stream.of(lines)
                .skip(2)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" ", 2))
                .forEach(entry -> entries.put(entry[0], bytes(entry[1])));
        return entries;
    }

    private static String line(byte[] json) {
        return new String(json, StandardCharsets.UTF_8) + "\n";
    }

    private static Object read(Class<?> type, String[] lines) {
        return Request.class.isAssignableFrom(type)
                ? RECORDS.request(type.getSimpleName(), bytes(lines[0]), bytes(lines[1]), confided(lines))
                : RECORDS.read(type, bytes(lines[0]));
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private static Class<?> answer(Class<?> query) {
        return Stream.of(query.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
                .map(GoldenFilesTest::raw)
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
