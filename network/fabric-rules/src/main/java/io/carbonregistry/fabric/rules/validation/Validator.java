package io.carbonregistry.fabric.rules.validation;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.policies.Signers;
import io.carbonregistry.fabric.rules.state.CommittedState;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Update;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * Says of each transaction of a block what a Fabric peer says: form and signatures, ids used before, endorsements,
 * conflicts, in this order. Validating changes nothing; the caller applies the updates.
 */
public final class Validator {
    private static final StateKey CONFIG_KEY = StateKey.of("", "CHANNEL_CONFIG_ENV_BYTES");

    /**
     * Validates a block against the state and the configuration that all blocks before it have led to.
     *
     * @throws CannotValidateException when a real peer would stop at this block, or these rules don't cover it
     */
    public BlockVerdict validate(Block block, ChannelConfig config, CommittedState state) {
        List<Candidate> candidates = block.number() == 0 ? genesis(block) : examined(block, config, state);
        Updates updates = new Updates();
        ChannelConfig next = commit(block, config, candidates, new PendingState(state, updates));
        Findings findings = new Findings(config, candidates);
        List<Verdict> verdicts = candidates.stream()
                .map(candidate -> new Verdict(
                        candidate.index(),
                        Envelope.indexedId(block.envelopes().get(candidate.index()))
                                .orElse(""),
                        candidate.code(),
                        candidate.reason(),
                        findings.of(candidate)))
                .toList();
        return new BlockVerdict(block.number(), verdicts, updates, next);
    }

    /** Block 0 is what a peer is given to join a channel: nobody validates it. */
    private static List<Candidate> genesis(Block block) {
        Candidate candidate = new Candidate(0);
        candidate.envelope(Envelope.parse(block.envelopes().get(0)));
        return List.of(candidate);
    }

    private static List<Candidate> examined(Block block, ChannelConfig config, CommittedState state) {
        List<Signed> signed = IntStream.range(0, block.envelopes().size())
                .parallel()
                .mapToObj(i -> signed(i, block.envelopes().get(i), config))
                .toList();
        Endorsements endorsements = new Endorsements(config, state);
        for (Signed each : signed) {
            each.candidate().run(() -> examine(each, endorsements, state));
        }
        List<Candidate> candidates = signed.stream().map(Signed::candidate).toList();
        markDuplicates(candidates);
        return candidates;
    }

    /** All that takes time and no state: form and signatures. What the endorsers' part lacks counts only later. */
    private static Signed signed(int index, ByteString bytes, ChannelConfig config) {
        Candidate candidate = new Candidate(index);
        candidate.run(() -> new FormCheck(config).check(candidate, bytes));
        if (!candidate.isValid() || !isEndorsed(candidate)) {
            return new Signed(candidate, List.of(), Optional.empty());
        }
        try {
            Dispatch.check(candidate);
            return new Signed(candidate, Signers.of(candidate.action(), config.msps()), Optional.empty());
        } catch (InvalidTransactionException e) {
            return new Signed(candidate, List.of(), Optional.of(e));
        }
    }

    private static void examine(Signed signed, Endorsements endorsements, CommittedState state) {
        Candidate candidate = signed.candidate();
        if (isEndorsed(candidate)) {
            InvalidTransactionException.require(
                    !state.hasTransaction(candidate.envelope().transactionId()),
                    TxValidationCode.DUPLICATE_TXID,
                    "A transaction of this id was committed before");
            if (signed.objection().isPresent()) {
                throw signed.objection().get();
            }
            endorsements.check(candidate, signed.endorsers());
        }
    }

    private static void markDuplicates(List<Candidate> candidates) {
        Set<String> seen = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.isValid()
                    && isEndorsed(candidate)
                    && !seen.add(candidate.envelope().transactionId())) {
                candidate.fail(TxValidationCode.DUPLICATE_TXID, "A transaction of this id stands earlier in the block");
            }
        }
    }

    private static ChannelConfig commit(
            Block block, ChannelConfig config, List<Candidate> candidates, PendingState pending) {
        Conflicts conflicts = new Conflicts(pending.committed(), pending.updates());
        Lifetimes lifetimes = new Lifetimes(pending.committed());
        ChannelConfig next = config;
        for (Candidate candidate : candidates) {
            Version version = new Version(block.number(), candidate.index());
            if (candidate.isValid() && !isEndorsed(candidate)) {
                next = reconfigured(block, next, candidate, pending.updates());
            } else {
                candidate.run(() -> {
                    conflicts.check(candidate.sets());
                    WriteSetUpdates.apply(candidate.sets(), pending, version, lifetimes);
                });
            }
        }
        lifetimes.expire(block.number(), pending.updates());
        return next;
    }

    private static ChannelConfig reconfigured(Block block, ChannelConfig config, Candidate candidate, Updates updates) {
        ByteString data = candidate.envelope().payload().getData();
        try {
            ChannelConfig next =
                    block.number() == 0 ? ChannelConfig.of(block) : config.updatedBy(ChannelConfig.envelope(data));
            updates.put(CONFIG_KEY, new Update(data, ByteString.EMPTY, new Version(block.number(), candidate.index())));
            return next;
        } catch (MalformedException e) {
            throw new CannotValidateException("The configuration in block " + block.number() + " is refused", e);
        }
    }

    private static boolean isEndorsed(Candidate candidate) {
        return candidate.envelope().type() == HeaderType.ENDORSER_TRANSACTION;
    }

    private record Signed(
            Candidate candidate, List<Identity> endorsers, Optional<InvalidTransactionException> objection) {}
}
