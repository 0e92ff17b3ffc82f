package io.carbonregistry.fabric.network.install;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Puts the programs of an archive into a folder, all or none.
 *
 * @param folder where {@code bin}, {@code config} and {@code builders} will be
 * @param platform what the programs must run on
 * @param limits how much an archive may hold
 * @param progress hears how far a download has come
 */
record Installation(Path folder, Platform platform, ArchiveEntries limits, Progress progress) {

    /** What a network needs. */
    private static final List<String> PROGRAMS =
            List.of("peer", "orderer", "osnadmin", "configtxgen", "configtxlator", "discover");

    private static final String BIN = "bin";

    /** What else a release holds that is of use. */
    private static final Set<String> PARTS = Set.of("config", "builders");

    Installation {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Installs an archive.
     *
     * @param from a file, or an address that begins with http:// or https://
     * @param expected what the archive's SHA-256 must be
     * @return what it is
     * @throws InstallException if nothing was installed, with the reason
     */
    Sha256 install(String from, Optional<Sha256> expected) {
        refuseExisting();
        Path draft = folder.resolveSibling(folder.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(draft);
            Path archive = archive(from, draft.resolve("archive"));
            Sha256 found = Sha256.of(archive);
            requireSame(found, expected);
            Path content = draft.resolve("content");
            limits.unpack(archive, content);
            requirePrograms(content.resolve(BIN));
            publish(content);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + folder, e);
        } finally {
            FabricFolder.delete(draft);
        }
    }

    /** The programs come last, so whoever finds them finds all; what else is in the folder stays. */
    private void publish(Path content) throws IOException {
        Files.createDirectories(folder);
        for (Path part : parts(content)) {
            Path target = folder.resolve(part.getFileName());
            FabricFolder.delete(target);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(content.resolve(BIN), folder.resolve(BIN), StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<Path> parts(Path content) throws IOException {
        try (Stream<Path> all = Files.list(content)) {
            return all.filter(part -> PARTS.contains(String.valueOf(part.getFileName())))
                    .toList();
        }
    }

    private Path archive(String from, Path download) {
        if (from.startsWith("https://") || from.startsWith("http://")) {
            new Download(progress).fetch(address(from), download);
            return download;
        }
        Path file = Path.of(from);
        if (!Files.isRegularFile(file)) {
            throw new InstallException("There is no archive " + file);
        }
        return file;
    }

    private static URI address(String from) {
        try {
            return URI.create(from);
        } catch (IllegalArgumentException e) {
            throw new InstallException("This is no address: " + from, e);
        }
    }

    private void refuseExisting() {
        Path bin = folder.resolve(BIN);
        if (Files.exists(bin)) {
            throw new InstallException(
                    bin + " is there already. Delete it to install anew, or choose another folder with --into");
        }
    }

    private static void requireSame(Sha256 found, Optional<Sha256> expected) {
        if (expected.isPresent() && !expected.get().equals(found)) {
            throw new InstallException("The archive is not the one expected: its SHA-256 is " + found.hex()
                    + " and not " + expected.get().hex() + ". Nothing was installed");
        }
    }

    private void requirePrograms(Path bin) {
        for (String name : PROGRAMS) {
            Path program = bin.resolve(name);
            if (!Files.isExecutable(program)) {
                throw new InstallException(
                        "The archive has no program bin/" + name + ": it is not a release of Fabric");
            }
            if (!ProgramFormat.of(program).equals(Optional.of(platform))) {
                throw new InstallException("The archive's programs do not run on this machine, which needs "
                        + new Release(Release.VERSION, platform).archive());
            }
        }
    }
}
