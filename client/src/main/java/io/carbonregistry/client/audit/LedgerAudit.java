package io.carbonregistry.client.audit;

import com.google.protobuf.ByteString;
import io.carbonregistry.access.LookupLedger;
import io.carbonregistry.access.Routes;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.client.audit.AuditFinding.Wrong;
import io.carbonregistry.client.replay.Place;
import io.carbonregistry.client.replay.RegistryBlocks;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.client.replay.TornFile;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.Chain;
import io.carbonregistry.fabric.rules.chain.CheckedBlock;
import io.carbonregistry.fabric.rules.state.StateEntry;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import io.carbonregistry.fabric.rules.validation.CannotValidateException;
import io.carbonregistry.fabric.rules.validation.Finding;
import io.carbonregistry.fabric.rules.validation.Verdict;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Ledger;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks a channel's blocks one after the other, block 0 first, and sums up what it found. */
public final class LedgerAudit {

    private final RegistryBlocks reader;
    private final Digest code;
    private final RegistryReplay replay;
    private final Optional<PrivateCheck> privates;
    private final Chain chain;
    private final String channel;
    private final Map<String, Long> flags = new TreeMap<>();
    private final List<AuditFinding> findings = new ArrayList<>();
    private final List<AuditFinding> remarks = new ArrayList<>();
    private Block last;
    private long blocks;
    private boolean stopped;

    private LedgerAudit(
            Block genesis,
            Collection<X509Certificate> roots,
            String chaincode,
            Digest code,
            Optional<PrivateData> given) {
        this.reader = new RegistryBlocks(chaincode);
        this.code = code;
        this.replay = new RegistryReplay(code, given.orElseGet(PrivateData::new));
        this.privates = given.map(PrivateCheck::new);
        this.chain = Chain.from(genesis, roots);
        this.channel = Envelope.parse(genesis.envelopes().get(0)).channelId();
        this.last = genesis;
    }

    /**
     * An audit of the channel that begins with this block 0; hand it to {@link #check} first of all.
     *
     * @param roots the root certificates that organisations may rest on
     * @param chaincode the name of the registry's chaincode on the channel
     * @param code the digest of the code on the class path, whose verdicts are recomputed
     * @throws io.carbonregistry.fabric.rules.MalformedException when the block is no configuration block
     * @throws IllegalArgumentException when no root is given: then nothing would rest on anything
     */
    public static LedgerAudit from(Block genesis, Collection<X509Certificate> roots, String chaincode, Digest code) {
        return from(genesis, roots, chaincode, code, Optional.empty());
    }

    /**
     * As {@link #from(Block, Collection, String, Digest)}, by whoever was given private data: acts that confide something are decided
     * again too, and of all that is hashed everything must be there.
     *
     * @param given the private data; empty if there are none to be looked at
     */
    public static LedgerAudit from(
            Block genesis,
            Collection<X509Certificate> roots,
            String chaincode,
            Digest code,
            Optional<PrivateData> given) {
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("an audit rests on at least one root certificate");
        }
        return new LedgerAudit(genesis, roots, chaincode, code, given);
    }

    /**
     * A month's rows as their owner keeps them. What was granted stands in private data; what came with a line that was refused, or with
     * an act that nobody approved, its owner alone has kept. Rows are believed where their root stands in an act.
     */
    public void show(ConfidedMonth month) {
        replay.show(month);
    }

    /** Checks the next block. After one at which a real peer would stop, none is checked. */
    public void check(Block block) {
        if (!stopped) {
            try {
                count(block, chain.check(block));
            } catch (CannotValidateException e) {
                stopped = true;
                findings.add(new AuditFinding(
                        Wrong.NOT_TO_BE_VALIDATED.name(),
                        block.number(),
                        Optional.empty(),
                        String.valueOf(e.getMessage())));
            }
        }
    }

    /** The next block was cut off, and there are no others. */
    public void cutOff(TornFile torn) {
        findings.add(new AuditFinding(Wrong.FILE_CUT_OFF.name(), torn.block(), Optional.empty(), torn.text()));
    }

    private void count(Block block, CheckedBlock checked) {
        blocks++;
        last = block;
        checked.discrepancies().stream().map(AuditFinding::of).forEach(findings::add);
        checked.verdict().verdicts().forEach(this::count);
        List<RegistryTransaction> valid = reader.valid(block, checked.verdict().flags());
        privates.ifPresent(check -> findings.addAll(check.of(block, valid)));
        valid.forEach(found -> findings.addAll(replay.next(found)));
    }

    /** The registry's states after the last block that was checked. */
    public Ledger states() {
        return new LookupLedger(replay.states(), Routes.records());
    }

    /** What was found so far, the states after the last block included. */
    public AuditReport report() {
        List<AuditFinding> all = new ArrayList<>(findings);
        privates.ifPresent(check -> check.beyond(last.number()).forEach(all::add));
        all.addAll(FinalStates.check(replay.states().all(), this::policy, last.number()));
        return new AuditReport(
                channel,
                blocks,
                HexFormat.of().formatHex(last.hash().toByteArray()),
                tallies(flags),
                code.value(),
                replay.decided(),
                replay.confided(),
                tallies(replay.otherCode()),
                privates.map(PrivateCheck::sets).orElse(0L),
                replay.states().all().size(),
                all,
                remarks);
    }

    private ByteString policy(String key) {
        StateEntry entry = chain.state().get(StateKey.of(reader.chaincode(), key));
        return entry == null ? ByteString.EMPTY : entry.validationParameter();
    }

    private void count(Verdict verdict) {
        flags.merge(verdict.code().name(), 1L, Math::addExact);
        for (Finding finding : verdict.findings()) {
            remarks.add(remark(finding, new Place(last.number(), verdict.transaction())));
        }
    }

    private static AuditFinding remark(Finding finding, Place place) {
        return new AuditFinding(finding.kind().name(), place.block(), Optional.of(place.transaction()), finding.text());
    }

    private static List<Tally> tallies(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> new Tally(count.getKey(), count.getValue()))
                .toList();
    }
}
