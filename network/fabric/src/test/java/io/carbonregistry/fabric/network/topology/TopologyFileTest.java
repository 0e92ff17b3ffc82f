package io.carbonregistry.fabric.network.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.network.FabricException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a topology says, and what it is refused for. */
final class TopologyFileTest {

    private static final TopologyFile USUAL = TopologyFile.usual();

    @Test
    void theUsualNetworkHasThreeOrderersAndThreePeers() {
        Topology topology = USUAL.topology();
        assertEquals(
                List.of(
                        "orderer0.regulator",
                        "orderer0.registrar",
                        "orderer0.exchange",
                        "peer0.regulator",
                        "peer0.registrar",
                        "peer0.bank"),
                topology.nodes().stream().map(NodePlan::id).toList());
        assertEquals(Duration.ofMillis(200), topology.batches().timeout());
        assertEquals(4 << 20, topology.batches().preferredBytes());
        assertEquals("127.0.0.1", topology.listening().address());
    }

    @Test
    void bftHasAnOrdererMore() {
        List<String> orderers = USUAL.with("consensus", "bft").topology().orderers().stream()
                .map(NodePlan::id)
                .toList();
        assertEquals(
                List.of("orderer0.regulator", "orderer0.registrar", "orderer1.registrar", "orderer0.exchange"),
                orderers);
    }

    @Test
    void anotherOrganisationStandsAfterTheOthersAndTheTextStaysOtherwise() {
        TopologyFile longer = USUAL.withOrganisation("MerchantBank", "MerchantBankMSP");
        List<Member> members = longer.topology().members();
        assertEquals(
                new Member("MerchantBank", "MerchantBankMSP", List.of(), List.of()), members.get(members.size() - 1));
        assertEquals(USUAL.text(), longer.text().replace("  - {name: MerchantBank, msp: MerchantBankMSP}\n", ""));
    }

    @Test
    void aSecondOrganisationOfTheSameMspIsRefused() {
        assertTrue(refusal(() -> USUAL.withOrganisation("Other", "BankMSP")).contains("same MSP ids"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            consensus | solo                                           | must be raft or bft: solo
            batches   | {timeout: 200, messages: 1}                    | batches: timeout must be a time
            batches   | {timeout: 1s, messages: 1, preferredBytes: 4 MB, largestBytes: 1 MB} | within the largest
            batches   | {timeout: 1s, messages: 0, preferredBytes: 1 MB, largestBytes: 1 MB} | above zero
            raft      | {tick: 1s}                                     | raft: electionTicks must be a whole number
            orderer   | {logLevel: info, loudness: 11}                 | mean nothing: [loudness]
            basePort  | 70000                                          | between 0 and 65535
            channel   |                                                | channel is missing
            name      | '['                                            | no YAML
            """)
    void whatCannotBeIsRefusedByName(String setting, String value, String expected) {
        String told =
                refusal(() -> USUAL.with(setting, value == null ? "" : value).topology());
        assertTrue(told.contains(expected), told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            endorsing: [Registrar, Regulator]      | endorsing: [Emitter]          | Emitter endorses, so it needs a peer
            endorsing: [Registrar, Regulator]      | endorsing: []                 | somebody must endorse
            administering: [Regulator, Registrar]  | administering: [Nobody]       | name Nobody, which is no organisation
            bft: [orderer0, orderer1]              | bft: [orderer0]               | at least 4 orderers and there are 3
            name: Exchange,                        | name: Bank,                   | the same names
            """)
    void whatCannotWorkIsRefused(String before, String after, String expected) {
        TopologyFile file =
                new TopologyFile(USUAL.with("consensus", "bft").text().replaceFirst(Pattern.quote(before), after));
        String told = refusal(file::topology);
        assertTrue(told.contains(expected), told);
    }

    @Test
    void aSettingThatHasNoLineIsRefused() {
        assertTrue(refusal(() -> USUAL.with("colour", "red")).contains("no line for colour"));
    }

    private static String refusal(Runnable reading) {
        return String.valueOf(assertThrows(FabricException.class, reading::run).getMessage());
    }
}
