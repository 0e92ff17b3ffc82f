package io.carbonregistry.fabric.network.install;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** An archive as a release of Fabric is one, with programs of a few bytes. */
final class SampleArchive {

    static final Platform LINUX = new Platform("linux", "amd64");
    private static final List<String> PROGRAMS =
            List.of("peer", "orderer", "osnadmin", "configtxgen", "configtxlator", "discover");

    private final TarArchiveOutputStream tar;

    private SampleArchive(TarArchiveOutputStream tar) {
        this.tar = tar;
    }

    interface Content {
        void put(SampleArchive archive) throws IOException;
    }

    static Path write(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            content.put(new SampleArchive(tar));
        }
        return file;
    }

    /** What belongs to a release for Linux on amd64. */
    SampleArchive release() throws IOException {
        for (String program : PROGRAMS) {
            file("bin/" + program, 0755, elf(0x3e));
        }
        return file("config/core.yaml", 0644, "peer:\n".getBytes(US_ASCII));
    }

    SampleArchive programs(byte[] content) throws IOException {
        for (String program : PROGRAMS) {
            file("bin/" + program, 0755, content);
        }
        return this;
    }

    SampleArchive file(String name, int mode, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
        return this;
    }

    SampleArchive link(String name, byte kind, String target) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind);
        entry.setLinkName(target);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
        return this;
    }

    SampleArchive device(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name, TarConstants.LF_CHR));
        tar.closeArchiveEntry();
        return this;
    }

    static byte[] elf(int machine) {
        return ByteBuffer.allocate(64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 0x464c457f)
                .putShort(18, (short) machine)
                .array();
    }

    static byte[] machO(int processor) {
        return ByteBuffer.allocate(64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 0xfeedfacf)
                .putInt(4, processor)
                .array();
    }
}
