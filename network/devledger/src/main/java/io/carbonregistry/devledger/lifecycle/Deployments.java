package io.carbonregistry.devledger.lifecycle;

import io.carbonregistry.devledger.ledger.Ledger;
import io.carbonregistry.devledger.ordering.Intake;
import io.carbonregistry.devledger.organisations.Signer;
import io.carbonregistry.devledger.state.TransactionPlace;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.common.Status;
import org.hyperledger.fabric.protos.orderer.BroadcastResponse;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/** Makes the channel's definitions those of the settings. */
public final class Deployments {

    private static final System.Logger LOG = System.getLogger(Deployments.class.getName());
    private static final long PATIENCE_SECONDS = 30;

    private final Ledger ledger;
    private final Intake intake;
    private final DefinitionTransaction transactions;
    private final List<String> mspIds;
    private final InstantSource clock;

    /**
     * Definitions are proposed by the first of these peers and endorsed by all.
     *
     * @param mspIds the organisations of the channel
     */
    public Deployments(
            String channel,
            Ledger ledger,
            Intake intake,
            List<Signer> peers,
            List<String> mspIds,
            InstantSource clock) {
        this.mspIds = List.copyOf(mspIds);
        this.ledger = ledger;
        this.intake = intake;
        this.transactions = new DefinitionTransaction(channel, peers);
        this.clock = clock;
    }

    /** Returns when the chaincode is defined as the settings want it. */
    public void define(Deployment wanted) {
        Optional<ChaincodeDefinition> defined = ChaincodeDefinition.find(ledger.state(), wanted.name());
        long sequence = defined.map(ChaincodeDefinition::sequence).orElse(0L);
        if (defined.isPresent() && defined.get().equals(wanted.definition(sequence))) {
            return;
        }
        ChaincodeDefinition next = wanted.definition(sequence + 1);
        CollectionRules.requireKnownMembers(next, mspIds);
        defined.ifPresent(before -> CollectionRules.requireKept(before, next));
        var envelope = transactions.define(next, ledger.state(), clock.instant());
        BroadcastResponse response = intake.take(envelope);
        if (response.getStatus() != Status.SUCCESS) {
            throw new IllegalStateException(
                    "the definition of " + wanted.name() + " was not ordered: " + response.getInfo());
        }
        requireValid(wanted, Envelope.of(envelope).transactionId());
        LOG.log(
                System.Logger.Level.INFO,
                "chaincode {0} {1} is defined, sequence {2}",
                wanted.name(),
                wanted.version(),
                next.sequence());
    }

    private void requireValid(Deployment wanted, String transactionId) {
        TransactionPlace place = ledger.whenCommitted(transactionId)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        if (place.validationCode() != TxValidationCode.VALID_VALUE) {
            throw new IllegalStateException("the definition of " + wanted.name() + " was found invalid: "
                    + TxValidationCode.forNumber(place.validationCode()));
        }
    }
}
