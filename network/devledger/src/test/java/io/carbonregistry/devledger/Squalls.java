package io.carbonregistry.devledger;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.policies.PolicyText;
import io.carbonregistry.fabric.rules.samples.SampleSigner;
import io.carbonregistry.fabric.rules.samples.SampleTransaction;
import io.carbonregistry.fabric.rules.samples.Sets;
import io.carbonregistry.identities.Identity;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReads;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;

/** Who makes transactions of every kind: a client, and the peers whose keys it has got hold of. */
record Squalls(String channel, SampleSigner client, SampleSigner regulator, SampleSigner registrar, SampleSigner bank) {

    /** A key that has been written before. */
    static final String KNOWN = "storm/known";

    /** A key that only the Bank may let be written. */
    static final String GUARDED = "storm/guarded";

    static final ByteString NOISE = ByteString.copyFromUtf8("\1\2\3 no protocol buffer");

    /** A range in which nothing was found, though there is something. */
    static final RangeQueryInfo NOTHING_KNOWN = RangeQueryInfo.newBuilder()
            .setStartKey(KNOWN)
            .setEndKey(KNOWN + "~")
            .setItrExhausted(true)
            .setRawReads(QueryReads.getDefaultInstance())
            .build();

    static Squalls on(TestNetwork network) {
        return new Squalls(
                network.name(),
                signer(TestOrganisations.user(TestOrganisations.EMITTER)),
                peer(TestOrganisations.REGULATOR),
                peer(TestOrganisations.REGISTRAR),
                peer(TestOrganisations.BANK));
    }

    /** What must be there before the storm. */
    SampleTransaction groundwork() {
        Sets sets = set(KNOWN)
                .write(GUARDED, "1")
                .guard(GUARDED, PolicyText.parse("OR('BankMSP.peer')").toByteString());
        return onChannel(both(sets));
    }

    Sets set(String key) {
        return Sets.in(TestNetwork.CHAINCODE).write(key, "1");
    }

    /** Writes a key with all endorsements that it takes. */
    SampleTransaction writing(String key) {
        return both(set(key));
    }

    SampleTransaction both(Sets... sets) {
        return unendorsed(sets).endorsedBy(regulator, registrar);
    }

    SampleTransaction unendorsed(Sets... sets) {
        return SampleTransaction.of(client, TestNetwork.CHAINCODE, Sets.of(sets));
    }

    SampleTransaction onChannel(SampleTransaction transaction) {
        return transaction.header(header -> header.setChannelId(channel));
    }

    private static SampleSigner peer(String mspId) {
        return signer(TestOrganisations.load().ofMsp(mspId).peers().get(0).identity());
    }

    private static SampleSigner signer(Identity identity) {
        return new SampleSigner(identity.mspId(), identity.certificate(), identity.privateKey());
    }
}
