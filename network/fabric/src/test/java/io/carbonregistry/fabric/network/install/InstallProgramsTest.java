package io.carbonregistry.fabric.network.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command tells what it did, and what it did not check. */
class InstallProgramsTest {

    @TempDir
    private Path home;

    @Test
    void itSaysThatNothingWasCompared() throws IOException {
        Path archive = forThisMachine();

        String said = run("--from", archive.toString());

        assertTrue(said.contains(Sha256.of(archive).hex()), said);
        assertTrue(said.contains("NOT COMPARED"), said);
        assertTrue(Files.exists(home.resolve(".fabric/bin/peer")));
    }

    @Test
    void itSaysThatTheDigestIsTheOneExpected() throws IOException {
        Path archive = forThisMachine();

        String said = run(
                "--from", archive.toString(),
                "--sha256", Sha256.of(archive).hex(),
                "--into", home.resolve("elsewhere").toString());

        assertTrue(said.contains("the one expected"), said);
        assertTrue(Files.exists(home.resolve("elsewhere/bin/peer")));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,    amd64,   hyperledger-fabric-linux-amd64-3.1.5.tar.gz",
        "Linux,    aarch64, hyperledger-fabric-linux-arm64-3.1.5.tar.gz",
        "Mac OS X, x86_64,  hyperledger-fabric-darwin-amd64-3.1.5.tar.gz",
        "Mac OS X, aarch64, hyperledger-fabric-darwin-arm64-3.1.5.tar.gz"
    })
    void theUsualArchiveIsThatOfTheReleasePage(String system, String processor, String archive) {
        assertEquals(
                "https://github.com/hyperledger/fabric/releases/download/v3.1.5/" + archive,
                new Release(Release.VERSION, Platform.of(system, processor))
                        .address()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Linux, riscv64", "FreeBSD, amd64"})
    void otherPlatformsAreRefused(String system, String processor) {
        String said = assertThrows(InstallException.class, () -> Platform.of(system, processor))
                .getMessage();
        assertTrue(said.contains(system) && said.contains(processor), said);
    }

    @Test
    void aDigestOfAnotherFormIsRefused() {
        assertThrows(InstallException.class, () -> new Sha256("sha1:00"));
    }

    private Path forThisMachine() throws IOException {
        Platform platform = Platform.current();
        boolean arm = platform.processor().equals("arm64");
        byte[] program = platform.system().equals("linux")
                ? SampleArchive.elf(arm ? 0xb7 : 0x3e)
                : SampleArchive.machO(arm ? 0x0100000c : 0x01000007);
        return SampleArchive.write(home.resolve("archive.tar.gz"), archive -> archive.programs(program));
    }

    private String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new CommandLine(new InstallPrograms(home.resolve(".fabric")))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        assertEquals(0, code, err.toString());
        return out.toString();
    }
}
