package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.access.Routes;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.registry.FoundRegistry;
import io.carbonregistry.wire.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act and query is a command: its example is understood, and any record can be typed and read back. */
class RecordCommandsTest {

    private static final Texts EN = Texts.in(Locale.ENGLISH);
    private static final Records RECORDS = Routes.records();

    @TempDir
    private Path folder;

    /** The founding act is sent by starting a network; it, and what commits to rows that are computed, is given as a file alone. */
    static Stream<Permission> lines() {
        return Permissions.all().stream().filter(line -> line.type() != FoundRegistry.class && !commits(line));
    }

    private static boolean commits(Permission line) {
        return line.isAct()
                && Stream.of(line.type().getRecordComponents())
                        .anyMatch(one -> one.isAnnotationPresent(Confided.class));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aRecordThatIsTypedIsReadBack(Permission line) throws Exception {
        Record example = example(line);
        List<String> words = TypedCommands.words(line);
        words.addAll(OptionsOf.record(example));
        assertEquals(example, TypedCommands.record(line, words));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aRecordIsReadFromAFile(Permission line) throws Exception {
        Record example = example(line);
        List<String> words = TypedCommands.words(line);
        if (line.type().getRecordComponents().length == 0 || carries(line)) {
            return;
        }
        Path file = folder.resolve("record.json");
        Files.write(file, example instanceof Request<?> request ? RECORDS.intent(request) : RECORDS.bytes(example));
        words.addAll(List.of("--json", file.toString()));
        assertEquals(example, TypedCommands.record(line, words));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void itIsDescribed(Permission line) {
        assertTrue(EN.find(line.name()).isPresent(), "texts.properties says nothing of " + line.name());
    }

    private static boolean carries(Permission line) {
        return Stream.of(line.type().getRecordComponents()).anyMatch(one -> one.getType() == Request.class);
    }

    private static Record example(Permission line) {
        String text = EN.find(line.name() + ".example")
                .orElseThrow(() -> new AssertionError("texts.properties has no " + line.name() + ".example"));
        return TypedCommands.record(line, withoutConfided(ShellWords.of(text)));
    }

    /** What is confided is in a file of its own, and no part of what is typed. */
    private static List<String> withoutConfided(List<String> words) {
        int file = words.indexOf("--confided");
        return file < 0
                ? words
                : Stream.concat(words.subList(0, file).stream(), words.subList(file + 2, words.size()).stream())
                        .toList();
    }
}
