package io.carbonregistry.devledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.SubmittedTransaction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The stock gateway client and the stock shim meet over the embedded ledger. */
@Timeout(120)
class GatewayClientTest {

    @TempDir
    static Path data;

    private static TestNetwork network;
    private static Gateway gateway;

    @BeforeAll
    static void start() throws Exception {
        network = new TestNetwork(data);
        gateway = network.gateway(TestOrganisations.REGISTRAR, TestOrganisations.user(TestOrganisations.REGISTRAR));
    }

    @AfterAll
    static void stop() throws Exception {
        network.close();
    }

    @Test
    void whatWasSubmittedCanBeRead() throws Exception {
        Contract contract = gateway.getNetwork(TestNetwork.CHANNEL).getContract(TestNetwork.CHAINCODE);
        assertEquals("put", new String(contract.submitTransaction("put", "a", "1"), UTF_8));
        assertEquals("1", new String(contract.evaluateTransaction("get", "a"), UTF_8));
    }

    @Test
    void commitStatusNamesTheBlock() throws Exception {
        Contract contract = gateway.getNetwork(TestNetwork.CHANNEL).getContract(TestNetwork.CHAINCODE);
        SubmittedTransaction submitted = contract.newProposal("put")
                .addArguments("b", "1")
                .build()
                .endorse()
                .submitAsync();
        assertTrue(submitted.getStatus().isSuccessful());
        assertEquals(network.ledger().height() - 1, submitted.getStatus().getBlockNumber());
    }
}
