package io.carbonregistry.fabric.rules.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.policies.ApplicationPolicies;
import io.carbonregistry.fabric.rules.policies.PolicyText;
import io.carbonregistry.fabric.rules.samples.SampleSigner;
import io.carbonregistry.fabric.rules.samples.SampleTransaction;
import io.carbonregistry.fabric.rules.samples.Sets;
import io.carbonregistry.fabric.rules.state.Version;
import java.util.List;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;

/** Whose endorsements suffice for what. */
class EndorsementsTest {
    private static final TxValidationCode VALID = TxValidationCode.VALID;
    private static final TxValidationCode FAILURE = TxValidationCode.ENDORSEMENT_POLICY_FAILURE;
    private static final ByteString REGULATOR_ALONE =
            PolicyText.parse("OR('RegulatorMSP.peer')").toByteString();

    private final SampleLedger ledger = new SampleLedger();
    private final SampleSigner peer = ledger.peer();
    private final SampleSigner otherPeer = ledger.otherPeer();

    @Test
    void bothMustEndorse() {
        assertFlag(VALID, peer, otherPeer);
        assertFlag(VALID, otherPeer, ledger.client(), peer);
        assertFlag(FAILURE);
        assertFlag(FAILURE, peer);
        assertFlag(FAILURE, peer, peer);
        assertFlag(FAILURE, peer, ledger.channel().regulator().client());
        assertFlag(FAILURE, peer, otherPeer.claiming("RegistrarMSP"));
    }

    @Test
    void anEndorsementOfOtherBytesIsNone() {
        assertEquals(
                FAILURE,
                ledger.flag(write().endorsement(each -> each.toBuilder()
                                .setSignature(peer.sign(ByteString.copyFromUtf8("other")))
                                .build())
                        .endorsedBy(peer, otherPeer)
                        .bytes()));
    }

    @Test
    void aTransactionThatWritesNothingNeedsThePolicyAllTheSame() {
        Sets reading = Sets.in(SampleLedger.CHAINCODE).readNothing("a");
        assertEquals(FAILURE, ledger.flag(ledger.by(reading).endorsedBy(peer).bytes()));
        assertEquals(VALID, ledger.flag(ledger.endorsed(reading).bytes()));
    }

    @Test
    void everyChaincodeThatIsWrittenToHasItsSay() {
        ledger.define("other", SampleLedger.policy("OR('RegistrarMSP.peer')"));
        Sets other = Sets.in("other").write("a", "1");
        assertEquals(FAILURE, ledger.flag(ledger.by(other).endorsedBy(peer).bytes()));
        assertEquals(VALID, ledger.flag(ledger.endorsed(other).bytes()));
        ledger.define("other", SampleLedger.policy("OR('RegulatorMSP.admin')"));
        assertEquals(FAILURE, ledger.flag(ledger.endorsed(other).bytes()));
    }

    @Test
    void aPolicyMayBeOneOfTheChannel() {
        ledger.define(SampleLedger.CHAINCODE, ApplicationPolicies.reference("/Channel/Application/Endorsement"));
        assertFlag(VALID, peer, otherPeer);
        assertFlag(FAILURE, peer);
        ledger.define(SampleLedger.CHAINCODE, ApplicationPolicies.reference("/Channel/Application/Nothing"));
        assertFlag(FAILURE, peer, otherPeer);
    }

    @Test
    void aKeysOwnPolicyTakesTheChaincodesPlace() {
        Sets guarding = Sets.in(SampleLedger.CHAINCODE).write("k", "1").guard("k", REGULATOR_ALONE);
        ledger.commit(ledger.endorsed(guarding).bytes());
        Sets writing = Sets.in(SampleLedger.CHAINCODE).write("k", "2");
        assertEquals(VALID, ledger.flag(ledger.by(writing).endorsedBy(otherPeer).bytes()));
        assertEquals(FAILURE, ledger.flag(ledger.by(writing).endorsedBy(peer).bytes()));
        Sets more = Sets.in(SampleLedger.CHAINCODE).write("k", "2").write("l", "2");
        assertEquals(FAILURE, ledger.flag(ledger.by(more).endorsedBy(otherPeer).bytes()));
        assertEquals(VALID, ledger.flag(ledger.endorsed(more).bytes()));
    }

    @Test
    void aKeyKeepsItsPolicyWhenItsValueChanges() {
        Sets guarding = Sets.in(SampleLedger.CHAINCODE).write("k", "1").guard("k", REGULATOR_ALONE);
        ledger.commit(ledger.endorsed(guarding).bytes());
        Sets writing = Sets.in(SampleLedger.CHAINCODE).write("k", "2");
        ledger.commit(ledger.by(writing).endorsedBy(otherPeer).bytes());
        assertEquals(FAILURE, ledger.flag(ledger.by(writing).endorsedBy(peer).bytes()));
        ledger.commit(ledger.by(Sets.in(SampleLedger.CHAINCODE).write("k", ""))
                .endorsedBy(otherPeer)
                .bytes());
        assertEquals(
                FAILURE, ledger.flag(ledger.by(writing).endorsedBy(otherPeer).bytes()));
    }

    @Test
    void aPolicyThatChangesInTheBlockBarsLaterWritesOfItsKey() {
        Sets guarding = Sets.in(SampleLedger.CHAINCODE).write("k", "1").guard("k", REGULATOR_ALONE);
        ByteString write = ledger.write("k").bytes();
        assertEquals(
                List.of(VALID, FAILURE), ledger.flags(ledger.endorsed(guarding).bytes(), write));
        assertEquals(
                List.of(VALID, VALID),
                ledger.flags(write, ledger.endorsed(guarding).bytes()));
        ByteString unendorsed = ledger.by(guarding).endorsedBy(peer).bytes();
        assertEquals(List.of(FAILURE, VALID), ledger.flags(unendorsed, write));
    }

    @Test
    void aPolicyChangeBarsLaterWritesEvenWhenItIsInConflict() {
        Sets guarding =
                Sets.in(SampleLedger.CHAINCODE).read("k", new Version(7, 7)).guard("k", REGULATOR_ALONE);
        assertEquals(
                List.of(TxValidationCode.MVCC_READ_CONFLICT, FAILURE),
                ledger.flags(
                        ledger.endorsed(guarding).bytes(), ledger.write("k").bytes()));
    }

    @Test
    void aKeyPolicyThatCannotBeReadStopsAPeer() {
        ByteString junk = ByteString.copyFromUtf8("\1\2\3");
        ledger.commit(
                ledger.endorsed(Sets.in(SampleLedger.CHAINCODE).write("k", "1").guard("k", junk))
                        .bytes());
        ByteString write = ledger.write("k").bytes();
        assertThrows(CannotValidateException.class, () -> ledger.flag(write));
    }

    @Test
    void collectionsHaveTheChaincodesPolicyOrTheirOwn() {
        Sets plain = Sets.in(SampleLedger.CHAINCODE).writePrivate(SampleLedger.PLAIN, "k", "v");
        assertEquals(FAILURE, ledger.flag(ledger.by(plain).endorsedBy(otherPeer).bytes()));
        assertEquals(VALID, ledger.flag(ledger.endorsed(plain).bytes()));
        Sets guarded = Sets.in(SampleLedger.CHAINCODE).writePrivate(SampleLedger.GUARDED, "k", "v");
        assertEquals(VALID, ledger.flag(ledger.by(guarded).endorsedBy(otherPeer).bytes()));
        assertEquals(FAILURE, ledger.flag(ledger.by(guarded).endorsedBy(peer).bytes()));
        Sets unknown = Sets.in(SampleLedger.CHAINCODE).writePrivate("unknown", "k", "v");
        assertEquals(FAILURE, ledger.flag(ledger.endorsed(unknown).bytes()));
    }

    @Test
    void anOrganisationsImplicitCollectionHasItsEndorsementPolicy() {
        Sets own = Sets.in(SampleLedger.CHAINCODE).writePrivate("_implicit_org_RegistrarMSP", "k", "v");
        assertEquals(VALID, ledger.flag(ledger.by(own).endorsedBy(peer).bytes()));
        assertEquals(FAILURE, ledger.flag(ledger.by(own).endorsedBy(otherPeer).bytes()));
        Sets nobodys = Sets.in(SampleLedger.CHAINCODE).writePrivate("_implicit_org_NobodyMSP", "k", "v");
        assertEquals(FAILURE, ledger.flag(ledger.endorsed(nobodys).bytes()));
    }

    @Test
    void definitionsNeedTheLifecyclesPolicy() {
        Sets defining = Sets.in("_lifecycle").write("namespaces/fields/x/Sequence", "1");
        assertEquals(VALID, ledger.flag(ledger.endorsed(defining).bytes()));
        ledger.define(SampleLedger.CHAINCODE, SampleLedger.policy("OR('RegistrarMSP.peer')"));
        assertEquals(FAILURE, ledger.flag(ledger.by(defining).endorsedBy(peer).bytes()));
    }

    private SampleTransaction write() {
        return ledger.by(Sets.in(SampleLedger.CHAINCODE).write("a", "1"));
    }

    private void assertFlag(TxValidationCode expected, SampleSigner... endorsers) {
        assertEquals(expected, ledger.flag(write().endorsedBy(endorsers).bytes()));
    }
}
