package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.client.gateway.Signatory;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.registry.HaltRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was changed on its way is not done: refused by the peers, by the orderer, or in the block. */
@Tag("network")
@ExtendWith(Running.class)
class TamperingTest {

    private static final String FORBIDDEN = "network: received unsuccessful response from orderer: status=FORBIDDEN, "
            + "info=signature set did not satisfy policy: permission denied";

    private final Market market;
    private final Steps minister;
    private final Signatory deputy;

    TamperingTest(Market market) {
        this.market = market;
        minister = new Steps(market.network(), market.officer("RegulatorMSP", "minister"));
        deputy = new Signatory(new Credentials(market.officer("RegulatorMSP", "deputy")));
    }

    @AfterEach
    void runsOn() {
        minister.close();
        assertTrue(market.clerk().query(new GetRegistry()).registry().halt().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {-20, 20})
    void aProposalOfAnotherTimeIsRefused(int minutes) {
        Instant time = Instant.now().plus(Duration.ofMinutes(minutes));
        Draft draft = minister.draft(halting()).at(time).signedBy(minister.signatory());

        String word = assertThrows(Steps.Said.class, draft::endorse).word();

        assertTrue(word.startsWith("network: request unauthorized due to incorrect timestamp "), word);
    }

    @Test
    void aProposalThatAnotherKeySignedIsRefused() {
        Draft draft = minister.draft(halting()).signedBy(deputy);

        assertEquals(unsigned(), assertThrows(Steps.Said.class, draft::endorse).word());
    }

    @Test
    void aProposalThatWasChangedAfterItWasSignedIsRefused() {
        Draft draft = minister.draft(halting()).signedBy(minister.signatory()).changed();

        assertEquals(unsigned(), assertThrows(Steps.Said.class, draft::endorse).word());
    }

    @Test
    void aTransactionWithoutItsSignersSignatureIsNotOrdered() throws Exception {
        assertNotOrdered(Altered::withOtherSignature);
        assertNotOrdered(altered -> altered.signedBy(deputy));
    }

    @Test
    void whatTheEndorsersDidNotSignIsInvalid() {
        Signatory own = minister.signatory();

        assertEquals(
                TxValidationCode.ENDORSEMENT_POLICY_FAILURE, committed(altered -> altered.withOneEndorsement(own)));
        assertEquals(TxValidationCode.ENDORSEMENT_POLICY_FAILURE, committed(altered -> altered.withOtherWrites(own)));
    }

    private String unsigned() {
        return "network: error validating proposal: access denied: channel ["
                + market.network().channel() + "] creator org [RegulatorMSP]";
    }

    private void assertNotOrdered(Function<Altered, Endorsed> change) throws Exception {
        long before = market.network().height();
        Endorsed altered = change.apply(new Altered(minister.endorse(halting())));

        assertEquals(
                FORBIDDEN,
                assertThrows(Steps.Said.class, () -> minister.submit(altered)).word());
        assertEquals(before, market.network().height());
    }

    private TxValidationCode committed(Function<Altered, Endorsed> change) {
        return minister.commit(change.apply(new Altered(minister.endorse(halting()))));
    }

    private static HaltRegistry halting() {
        return new HaltRegistry(Market.id(), new Grounds("an attempt"));
    }
}
