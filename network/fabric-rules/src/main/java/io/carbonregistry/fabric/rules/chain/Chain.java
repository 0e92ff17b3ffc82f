package io.carbonregistry.fabric.rules.chain;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockHashes;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.identities.Msp;
import io.carbonregistry.fabric.rules.state.ReplayedState;
import io.carbonregistry.fabric.rules.validation.BlockVerdict;
import io.carbonregistry.fabric.rules.validation.CannotValidateException;
import io.carbonregistry.fabric.rules.validation.Validator;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Checks a channel's blocks one after the other from block 0 on, and replays them by the rules, never by the flags that
 * they bear. It needs nothing but the blocks and the root certificates on which the auditor relies. Block 0 nobody has
 * signed: whoever makes another one makes another channel, so its hash is to be compared with what the members know.
 */
public final class Chain {
    private final Validator validator = new Validator();
    private final ReplayedState state = new ReplayedState();
    private final Set<X509Certificate> trusted;
    private ChannelConfig config;
    private Block last;
    private boolean begun;
    private long lastConfig;
    private ByteString commitHash = ByteString.EMPTY;

    private Chain(Block genesis, Collection<X509Certificate> trusted) {
        this.trusted = Set.copyOf(trusted);
        this.config = ChannelConfig.of(genesis);
        this.last = genesis;
    }

    /**
     * A chain that begins with this block 0; hand it to {@link #check} first of all.
     *
     * @param trusted the root certificates that organisations may rest on; none means that nobody asks
     * @throws MalformedException when the block is no configuration block
     */
    public static Chain from(Block genesis, Collection<X509Certificate> trusted) {
        return new Chain(genesis, trusted);
    }

    /**
     * Checks and replays the next block, block 0 first.
     *
     * @throws CannotValidateException when a real peer would stop here
     */
    public CheckedBlock check(Block block) {
        requireOneBeginning(block);
        List<Discrepancy> found = new ArrayList<>(linkage(block));
        if (begun) {
            found.addAll(signatures(block));
        }
        BlockVerdict verdict = validator.validate(block, config, state);
        found.addAll(FlagCheck.of(block, verdict));
        if (verdict.config() != config) {
            lastConfig = block.number();
            config = verdict.config();
            found.addAll(roots(block));
        }
        found.addAll(commitHash(block, verdict));
        state.apply(verdict.updates(), verdict.transactionIds());
        last = block;
        begun = true;
        return new CheckedBlock(verdict, found);
    }

    /** The state after the blocks checked so far. */
    public ReplayedState state() {
        return state;
    }

    /** The configuration after the blocks checked so far. */
    public ChannelConfig config() {
        return config;
    }

    /** Block 0 is taken at its word, so it comes once, and it is the one that the chain was made from. */
    private void requireOneBeginning(Block block) {
        if (begun == (block.number() == 0) || (!begun && !block.hash().equals(last.hash()))) {
            throw new CannotValidateException("A chain is checked from its own block 0 on, and block 0 comes once");
        }
    }

    private List<Discrepancy> linkage(Block block) {
        List<Discrepancy> found = new ArrayList<>();
        if (begun && block.number() != last.number() + 1) {
            found.add(Discrepancy.of(Discrepancy.Kind.NUMBER, block.number(), "It follows block " + last.number()));
        }
        if (begun && !block.previousHash().equals(last.hash())) {
            found.add(Discrepancy.of(
                    Discrepancy.Kind.PREVIOUS_HASH, block.number(), "It names another block as the one before"));
        }
        if (!block.isIntact()) {
            found.add(Discrepancy.of(
                    Discrepancy.Kind.DATA_HASH, block.number(), "Its transactions are not those of its header"));
        }
        found.addAll(EnvelopeForm.check(block));
        return found;
    }

    private List<Discrepancy> signatures(Block block) {
        List<Discrepancy> found = new ArrayList<>();
        try {
            if (!BlockSignatures.areSufficient(block, config)) {
                found.add(Discrepancy.of(
                        Discrepancy.Kind.ORDERER_SIGNATURES,
                        block.number(),
                        "Its signatures don't satisfy " + BlockSignatures.POLICY));
            }
            long named = BlockSignatures.ordererMetadata(block).getLastConfig().getIndex();
            if (named != lastConfig && named != block.number()) {
                found.add(Discrepancy.of(
                        Discrepancy.Kind.LAST_CONFIG,
                        block.number(),
                        "It names block " + named + " as the last configuration, which is block " + lastConfig));
            }
        } catch (MalformedException e) {
            found.add(Discrepancy.of(
                    Discrepancy.Kind.ORDERER_SIGNATURES, block.number(), String.valueOf(e.getMessage())));
        }
        return found;
    }

    private List<Discrepancy> roots(Block block) {
        List<Discrepancy> found = new ArrayList<>();
        for (Msp msp : config.msps().byId().values()) {
            if (!trusted.isEmpty() && !msp.restsOn(trusted)) {
                found.add(Discrepancy.of(
                        Discrepancy.Kind.FOREIGN_ROOT,
                        block.number(),
                        "The organisation " + msp.id() + " rests on a root certificate that is not trusted"));
            }
        }
        return found;
    }

    /** Peers write commit hashes from block 1 on; blocks that come from an orderer have none. */
    private List<Discrepancy> commitHash(Block block, BlockVerdict verdict) {
        if (block.number() == 0) {
            return List.of();
        }
        commitHash = BlockHashes.commit(verdict.flags(), verdict.updates().commitBytes(), commitHash);
        return isEmptyOr(commitHash, block)
                ? List.of()
                : List.of(Discrepancy.of(
                        Discrepancy.Kind.COMMIT_HASH,
                        block.number(),
                        "Its commit hash is not that of its transactions"));
    }

    private static boolean isEmptyOr(ByteString expected, Block block) {
        try {
            ByteString stated = block.commitHash();
            return stated.isEmpty() || stated.equals(expected);
        } catch (MalformedException e) {
            return false;
        }
    }
}
