package io.carbonregistry.devledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.SubmittedTransaction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stock gateway client and the stock shim meet over the embedded ledger. */
@Tag("network")
@Timeout(120)
@ExtendWith(SharedNetwork.class)
class GatewayClientTest {

    private static TestNetwork network;
    private static Gateway gateway;

    @BeforeAll
    static void start(TestNetwork shared) throws Exception {
        network = shared;
        gateway = network.gateway(TestOrganisations.REGISTRAR, TestOrganisations.user(TestOrganisations.REGISTRAR));
    }

    @Test
    void whatWasSubmittedCanBeRead() throws Exception {
        Contract contract = gateway.getNetwork(network.name()).getContract(TestNetwork.CHAINCODE);
        assertEquals("put", new String(contract.submitTransaction("put", "a", "1"), UTF_8));
        assertEquals("1", new String(contract.evaluateTransaction("get", "a"), UTF_8));
    }

    @Test
    void commitStatusNamesTheBlock() throws Exception {
        Contract contract = gateway.getNetwork(network.name()).getContract(TestNetwork.CHAINCODE);
        SubmittedTransaction submitted = contract.newProposal("put")
                .addArguments("b", "1")
                .build()
                .endorse()
                .submitAsync();
        assertTrue(submitted.getStatus().isSuccessful());
        assertEquals(network.height() - 1, submitted.getStatus().getBlockNumber());
    }
}
