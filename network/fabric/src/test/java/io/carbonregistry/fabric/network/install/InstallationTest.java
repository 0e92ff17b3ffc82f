package io.carbonregistry.fabric.network.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release's archive becomes a folder of programs, whole or not at all. */
class InstallationTest {

    @TempDir
    private Path home;

    /** Whatever happens, nothing is left half done, and nothing stands anywhere else. */
    @AfterEach
    void nothingElseIsThere() throws IOException {
        try (Stream<Path> all = Files.list(home)) {
            List<String> names =
                    all.map(file -> file.getFileName().toString()).sorted().toList();
            assertTrue(List.of(".fabric", "archive.tar.gz").containsAll(names), names.toString());
        }
    }

    @Test
    void aReleaseIsUnpackedWithItsModes() throws IOException {
        Path archive = archive(SampleArchive::release);

        Sha256 found = install(archive, Optional.of(Sha256.of(archive)));

        assertEquals(Sha256.of(archive), found);
        assertTrue(Files.isExecutable(folder().resolve("bin/peer")));
        assertFalse(Files.isExecutable(folder().resolve("config/core.yaml")));
    }

    @Test
    void anotherDigestThanExpectedInstallsNothing() throws IOException {
        Path archive = archive(SampleArchive::release);
        Sha256 other = new Sha256("ab".repeat(32));

        assertRefused("its SHA-256 is " + Sha256.of(archive).hex(), archive, Optional.of(other));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 200})
    void anArchiveThatIsCutOffInstallsNothing(int bytes) throws IOException {
        Path archive = archive(SampleArchive::release);
        byte[] whole = Files.readAllBytes(archive);
        assertTrue(whole.length > bytes);
        Files.write(archive, Arrays.copyOf(whole, bytes));

        assertRefused("cut off", archive);
    }

    @Test
    void anArchiveWithoutItsLastBytesInstallsNothing() throws IOException {
        Path archive = archive(SampleArchive::release);
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length - 4));

        assertRefused("cut off", archive);
    }

    @Test
    void whatIsNoArchiveInstallsNothing() throws IOException {
        assertRefused(
                "no archive of Fabric", Files.writeString(home.resolve("archive.tar.gz"), "<html>not here</html>"));
    }

    @Test
    void anArchiveThatIsNotThereIsNamed() {
        assertRefused("There is no archive", home.resolve("nowhere.tar.gz"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../escaped", "bin/../../escaped", "/tmp/escaped-from-an-archive"})
    void nothingIsWrittenElsewhere(String name) throws IOException {
        assertRefused("outside its folder: " + name, archive(archive -> archive.release()
                .file(name, 0644, new byte[1])));
        assertFalse(Files.exists(Path.of("/tmp/escaped-from-an-archive")));
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_SYMLINK, TarConstants.LF_LINK})
    void linksAreRefused(byte kind) throws IOException {
        assertRefused("link or a device", archive(archive -> archive.release().link("bin/more", kind, "/etc/passwd")));
    }

    @Test
    void devicesAreRefused() throws IOException {
        assertRefused("link or a device", archive(archive -> archive.release().device("bin/null")));
    }

    @Test
    void aNameThatStandsTwiceIsRefused() throws IOException {
        assertRefused("bin/peer twice", archive(archive -> archive.release().file("bin/peer", 0755, new byte[1])));
    }

    @Test
    void whatGrowsWithoutEndIsRefused() throws IOException {
        Path bomb = archive(archive -> archive.release().file("config/zeros", 0644, new byte[10_000_000]));
        assertTrue(Files.size(bomb) < 100_000);

        assertRefused("comes to more", bomb, new ArchiveEntries(100, 1_000_000));
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        assertRefused("more than 3 entries", archive(SampleArchive::release), new ArchiveEntries(3, 1_000_000));
    }

    @Test
    void anArchiveOfSomethingElseIsRefused() throws IOException {
        assertRefused("no program bin/peer", archive(archive -> archive.file("README", 0644, new byte[1])));
    }

    @Test
    void programsOfAnotherPlatformAreRefused() throws IOException {
        String wanted = "needs hyperledger-fabric-linux-amd64-3.1.5.tar.gz";
        assertRefused(wanted, archive(archive -> archive.programs(SampleArchive.elf(0xb7))));
        assertRefused(wanted, archive(archive -> archive.programs(SampleArchive.machO(0x0100000c))));
        assertRefused(wanted, archive(archive -> archive.programs("#!/bin/sh\nexit 0 # a script".getBytes())));
    }

    @Test
    void whatElseIsInTheFolderStays() throws IOException {
        Path network = Files.createDirectories(folder().resolve("network"));
        Path leftover = Files.createDirectories(folder().resolve("config"));
        Files.writeString(leftover.resolve("old.yaml"), "");

        install(archive(SampleArchive::release), Optional.empty());

        assertTrue(Files.isDirectory(network));
        assertFalse(Files.exists(leftover.resolve("old.yaml")));
        assertTrue(Files.isExecutable(folder().resolve("bin/peer")));
    }

    @Test
    void whatIsThereAlreadyStays() throws IOException {
        Path archive = archive(SampleArchive::release);
        install(archive, Optional.empty());
        Files.delete(folder().resolve("bin/peer"));

        InstallException refused = assertThrows(InstallException.class, () -> install(archive, Optional.empty()));

        assertTrue(refused.getMessage().contains("is there already"));
        assertFalse(Files.exists(folder().resolve("bin/peer")));
    }

    private void assertRefused(String words, Path archive) {
        assertRefused(words, archive, Optional.empty());
    }

    private void assertRefused(String words, Path archive, Optional<Sha256> expected) {
        assertRefused(words, () -> install(archive, expected));
    }

    private void assertRefused(String words, Path archive, ArchiveEntries limits) {
        assertRefused(words, () -> new Installation(folder(), SampleArchive.LINUX, limits, (bytes, total) -> {})
                .install(archive.toString(), Optional.empty()));
    }

    private void assertRefused(String words, org.junit.jupiter.api.function.Executable attempt) {
        String said = assertThrows(InstallException.class, attempt).getMessage();
        assertTrue(said.contains(words), said);
        assertFalse(Files.exists(folder()));
    }

    private Sha256 install(Path archive, Optional<Sha256> expected) {
        return new Installation(folder(), SampleArchive.LINUX, ArchiveEntries.USUAL, (bytes, total) -> {})
                .install(archive.toString(), expected);
    }

    private Path archive(SampleArchive.Content content) throws IOException {
        return SampleArchive.write(home.resolve("archive.tar.gz"), content);
    }

    private Path folder() {
        return home.resolve(".fabric");
    }
}
