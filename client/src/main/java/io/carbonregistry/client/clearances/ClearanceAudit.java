package io.carbonregistry.client.clearances;

import static io.carbonregistry.client.clearances.NotClearedException.require;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.client.audit.AuditReport;
import io.carbonregistry.client.audit.LedgerAudit;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.freezes.Freeze;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.State;
import io.carbonregistry.registry.Registry;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks a clearance against a ledger's blocks, the first of which is handed over first: everything up to the block that it speaks of is
 * recomputed, and nothing after it counts.
 */
public final class ClearanceAudit implements Consumer<Block> {

    private final SignedClearance signed;
    private final Clearance said;
    private final Collection<X509Certificate> roots;
    private final String chaincode;
    private final Digest code;
    private @Nullable LedgerAudit audit;
    private long next;

    /**
     * A check by somebody who believes these roots.
     *
     * @param code the digest of the code on the class path, whose verdicts are recomputed
     * @throws NotClearedException if its signature does not hold
     */
    public ClearanceAudit(SignedClearance signed, Collection<X509Certificate> roots, String chaincode, Digest code) {
        this.signed = signed;
        this.said = signed.clearance();
        this.roots = roots;
        this.chaincode = chaincode;
        this.code = code;
        require(signed.isSigned(), ClearanceFlaw.SIGNATURE, signed.mspId());
    }

    @Override
    public void accept(Block block) {
        LedgerAudit running = audit == null ? LedgerAudit.from(block, roots, chaincode, code) : audit;
        audit = running;
        if (block.number() <= said.block()) {
            running.check(block);
            next = block.number() + 1;
        }
    }

    /**
     * That it holds, after the last block; what was found of the ledger meanwhile.
     *
     * @throws NotClearedException if any of its words does not
     */
    public AuditReport end() {
        LedgerAudit done = Optional.ofNullable(audit)
                .orElseThrow(() -> new NotClearedException(ClearanceFlaw.BLOCK_MISSING, said.block()));
        AuditReport report = done.report();
        require(report.channel().equals(said.channel()), ClearanceFlaw.OTHER_LEDGER, report.channel());
        require(next == said.block() + 1, ClearanceFlaw.BLOCK_MISSING, said.block());
        report.findings().stream()
                .map(first -> "block " + first.block() + ": " + first.text())
                .forEach(first -> require(false, ClearanceFlaw.LEDGER_UNSOUND, first));
        requireStates(done.states());
        return report;
    }

    private void requireStates(Ledger ledger) {
        LocalDate day = ledger.find(Registry.key()).map(Registry::day).orElse(LocalDate.MIN);
        require(day.equals(said.day()), ClearanceFlaw.OTHER_DAY, said.day());
        requireRepresented(ledger);
        AccountStanding standing = ledger.find(AccountStanding.key(said.account()))
                .orElseThrow(() -> new NotClearedException(ClearanceFlaw.ACCOUNT_NOT_OPEN, said.account()));
        List<UnitBlock> blocks = said.units().stream()
                .flatMap(units -> blocks(units, ledger).stream())
                .toList();
        List<Freeze> freezes =
                all(ledger, Freeze.class, Freeze.keys(said.account()), "").toList();
        new Sight(said.account(), standing.standing(), day, blocks, freezes).requireClear(said.units());
    }

    /** The blocks that hold some of the serials: whoever has serial s is the first at or after s. */
    private static List<UnitBlock> blocks(ClearedUnits units, Ledger ledger) {
        String before =
                UnitBlock.key(units.unitClass(), units.range().first() - 1).text();
        return all(ledger, UnitBlock.class, UnitBlock.keys(units.unitClass()), before)
                .takeWhile(block -> block.range().first() <= units.range().last())
                .toList();
    }

    private static <S extends State> Stream<S> all(Ledger ledger, Class<S> type, String prefix, String after) {
        return ledger.scan(type, prefix, after, Integer.MAX_VALUE).stream().map(Ledger.Entry::state);
    }

    private void requireRepresented(Ledger ledger) {
        boolean represented = signed.caller()
                .filter(caller -> ledger.find(Mandate.key(said.account().actor()))
                        .filter(mandate -> mandate.allows(caller, Authority.ANY))
                        .isPresent())
                .isPresent();
        require(represented, ClearanceFlaw.NOT_REPRESENTED, signed.mspId());
    }
}
