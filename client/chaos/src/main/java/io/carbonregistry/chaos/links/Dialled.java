package io.carbonregistry.chaos.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which connections a process of this machine has dialled, as Linux tells: by the port that a connection comes from.
 *
 * @param process its id
 */
public record Dialled(long process) implements IntPredicate {

    private static final Path PROC = Path.of("/proc");
    private static final List<String> TABLES = List.of("tcp", "tcp6");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The columns of a table: whose end it is, and the number of the socket. */
    private static final int LOCAL = 1;

    private static final int SOCKET = 9;

    /** Whether this process holds the end of a connection that comes from this port. */
    @Override
    public boolean test(int port) {
        return socket(port).filter(this::holds).isPresent();
    }

    private static Optional<String> socket(int port) {
        String end = ":%04X".formatted(port);
        return TABLES.stream()
                .flatMap(table -> lines(PROC.resolve("net").resolve(table)))
                .map(line -> BLANKS.split(line.strip()))
                .filter(columns -> columns.length > SOCKET && columns[LOCAL].endsWith(end))
                .map(columns -> "socket:[" + columns[SOCKET] + "]")
                .findFirst();
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException none) {
            return Stream.empty();
        }
    }

    private boolean holds(String socket) {
        Path open = PROC.resolve(Long.toString(process)).resolve("fd");
        try (Stream<Path> files = Files.list(open)) {
            return files.anyMatch(file -> target(file).equals(socket));
        } catch (IOException gone) {
            return false;
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
