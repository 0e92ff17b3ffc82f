package io.carbonregistry.fabric.network.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells from a program's first bytes what it runs on: ELF on Linux, Mach-O on macOS. */
final class ProgramFormat {

    private static final int HEADER = 20;

    private static final int ELF = 0x464c457f;
    private static final int ELF_MACHINE = 18;
    private static final Map<Integer, String> ELF_PROCESSORS = Map.of(0x3e, "amd64", 0xb7, "arm64");

    private static final int MACH_O = 0xfeedfacf;
    private static final int MACH_O_PROCESSOR = 4;
    private static final Map<Integer, String> MACH_O_PROCESSORS = Map.of(0x01000007, "amd64", 0x0100000c, "arm64");

    private ProgramFormat() {}

    /** The platform of a program; empty if it is none, or one for something else. */
    static Optional<Platform> of(Path program) {
        try (InputStream in = Files.newInputStream(program)) {
            byte[] header = in.readNBytes(HEADER);
            return header.length < HEADER ? Optional.empty() : of(ByteBuffer.wrap(header));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + program, e);
        }
    }

    private static Optional<Platform> of(ByteBuffer header) {
        header.order(ByteOrder.LITTLE_ENDIAN);
        return switch (header.getInt(0)) {
            case ELF -> platform("linux", ELF_PROCESSORS.get((int) header.getShort(ELF_MACHINE)));
            case MACH_O -> platform("darwin", MACH_O_PROCESSORS.get(header.getInt(MACH_O_PROCESSOR)));
            default -> Optional.empty();
        };
    }

    private static Optional<Platform> platform(String system, @Nullable String processor) {
        return Optional.ofNullable(processor).map(known -> new Platform(system, known));
    }
}
