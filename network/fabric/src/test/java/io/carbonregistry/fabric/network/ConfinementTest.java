package io.carbonregistry.fabric.network;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.topology.PrivateCollection;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No network begins, and none starts again, that would show private data to members who do not endorse. */
final class ConfinementTest {

    private static final TopologyFile USUAL = TopologyFile.usual();
    private static final FabricPrograms NOT_NEEDED = new FabricPrograms(Path.of("nowhere"), "3.1");

    @TempDir
    private Path folder;

    @Test
    void theUsualNetworkKeepsThem() {
        assertEquals(
                Set.of("RegistrarMSP", "RegulatorMSP", "EmitterMSP", "VerifierMSP"),
                PrivateCollection.usual().get(0).members());
        assertDoesNotThrow(() -> new Confinement(USUAL.topology(), PrivateCollection.usual()).check());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            msp: EmitterMSP}              | msp: EmitterMSP, peers: [peer0]}         | Emitter must run no peer
            msp: VerifierMSP}             | msp: VerifierMSP, peers: [peer0, peer1]} | Verifier must run no peer
            readingFullBlocks: [Auditor]  | readingFullBlocks: [Auditor, Emitter]    | Emitter must not read full blocks
            """)
    void whoeverWouldSeeEverybodysValuesIsRefusedBeforeAnythingIsMade(String before, String after, String expected) {
        TopologyFile file = new TopologyFile(USUAL.text().replace(before, after));

        String said = assertThrows(FabricException.class, () -> FabricNetwork.create(folder, file, NOT_NEEDED))
                .getMessage();

        assertTrue(said.contains(expected) && said.contains("collection parameters"), said);
        assertFalse(new FabricFolder(folder).exists());
    }

    @Test
    void aNetworkWhoseFilesWereChangedDoesNotStart() throws Exception {
        FabricFolder files = new FabricFolder(folder);
        FabricFolder.write(files.topologyFile(), USUAL.text());
        String wider = PrivateCollection.text().replace("'VerifierMSP.member'", "'BankMSP.member'");
        Files.writeString(folder.resolve(PrivateCollection.FILE), wider);

        String said = assertThrows(FabricException.class, FabricNetwork.in(folder, NOT_NEEDED)::start)
                .getMessage();

        assertTrue(said.contains("Bank must run no peer"), said);
    }

    @ParameterizedTest
    @CsvSource({"[{,", "{}"})
    void collectionsThatAreNoneAreSaidToBe(String text) {
        String said = assertThrows(FabricException.class, () -> PrivateCollection.parse(text))
                .getMessage();
        assertTrue(said.contains("are no JSON list"), said);
    }
}
