package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.client.audit.AuditFinding;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import io.carbonregistry.holdings.BlocksConsolidated;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.ConsolidateBlocks;
import io.carbonregistry.holdings.DivideBlock;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.pledges.ClassDraws;
import io.carbonregistry.pledges.LockPledge;
import io.carbonregistry.pledges.PledgeDraws;
import io.carbonregistry.pledges.ReleasePledge;
import io.carbonregistry.units.Quantity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bank guards moves with the bank's peer alone, whatever the authorities endorse; and an audit recomputes it. */
@Tag("network")
class GuardTest {

    private static final AccountId STEEL = new AccountId("steel");
    private static final Set<String> AUTHORITIES = Set.of("RegistrarMSP", "RegulatorMSP");
    private static final Set<String> WITH_BANK = Set.of("BankMSP", "RegistrarMSP", "RegulatorMSP");

    @Test
    void whatABankGuardsTakesTheBanksPeer(@TempDir Path folder) throws Exception {
        try (Network network = Network.start(folder, new Guardian()::decide)) {
            Market market = Market.found(network);
            market.cap(1_000);
            market.open(STEEL.value());
            market.issue(STEEL, 100);
            Registry steel = network.as(market.initiator(STEEL.value()));

            Committed<?> free = steel.submit(divide("free", 100, 20));
            Committed<?> bound = steel.submit(divide("bound", 100, 30));
            assertEquals(AUTHORITIES, endorsers(free));
            assertEquals(WITH_BANK, endorsers(bound));

            assertEquals(TxValidationCode.ENDORSEMENT_POLICY_FAILURE, byTheAuthorities(market, divide("alone", 50, 1)));
            assertEquals(WITH_BANK, endorsers(steel.submit(divide("split", 50, 10))));
            assertEquals(TxValidationCode.ENDORSEMENT_POLICY_FAILURE, byTheAuthorities(market, divide("part", 30, 1)));
            assertEquals(TxValidationCode.VALID, byTheAuthorities(market, divide("other", 20, 1)));

            BlocksConsolidated joined =
                    steel.submit(join("lifted", 30, 50, 100)).fact();
            assertEquals(80, joined.whole().size());
            assertEquals(TxValidationCode.VALID, byTheAuthorities(market, divide("again", 100, 1)));
            assertEquals(Set.of(bound.block()), blocks(Aftermath.audit(network).findings()));

            requireThatAPledgeIsGuardedUntilItsRelease(market);
            requireAGuardThatCanSign(market);
            requireThatForgottenGuardsAreFound(network, steel);
        }
    }

    /** The bank's peer endorses from the lock on; the authorities alone can neither release nor move. */
    private static void requireThatAPledgeIsGuardedUntilItsRelease(Market market) throws Exception {
        Lender bank = Lender.admitted(market, Optional.of("BankMSP"));
        AccountId power = market.open("power");
        market.issue(power, 60);
        ActRef pledge = bank.accepted(power, 40, 1).get(0);
        LockPledge lock =
                new LockPledge(Market.id(), pledge, power, Lender.lines(40), Optional.empty(), PledgeDraws.none());
        assertEquals(WITH_BANK, endorsers(approved(market.clerk(), market.chief(), lock)));

        ReleasePledge release = new ReleasePledge(Market.id(), pledge, power, Lender.lines(40), head(140, 40));
        ActRef asked = bank.asks().submit(release).pending().orElseThrow().act();
        ApproveAct approval = new ApproveAct(asked, release);
        try (Steps alone = new Steps(market.network(), bank.second())) {
            assertEquals(TxValidationCode.ENDORSEMENT_POLICY_FAILURE, alone.commit(alone.endorse(approval)));
        }
        assertEquals(WITH_BANK, endorsers(market.network().as(bank.second()).submit(approval)));
        Registry holder = market.network().as(market.initiator(power.value()));
        assertEquals(
                AUTHORITIES,
                endorsers(
                        holder.submit(new DivideBlock(Market.id(), power, Market.CEA, 140, List.of(new Quantity(1))))));
    }

    private static PledgeDraws head(long last, long take) {
        return new PledgeDraws(List.of(new ClassDraws(Market.CEA, new BulkDraws(List.of(new Draw(last, take))))));
    }

    private static Committed<?> approved(Registry asks, Registry signs, Request<?> request) {
        ActRef act = asks.submit(request).pending().orElseThrow().act();
        return signs.submit(new ApproveAct(act, request));
    }

    /** A guard that does not answer would hold the units for ever. */
    private static void requireAGuardThatCanSign(Market market) throws Exception {
        Network network = market.network();
        long before = network.height();
        Profile hurried = network.profile("EmitterMSP").with(Duration.ofSeconds(1));
        try (Registry steel = network.connect(market.initiator(STEEL.value()), hurried)) {
            Unavailable nobody = assertThrows(Unavailable.class, () -> steel.submit(divide("misspelt", 100, 1)));
            String why = String.valueOf(nobody.getMessage());
            assertTrue(why.contains("BnakMSP"), why);
        }
        assertEquals(before, network.height());
    }

    private static void requireThatForgottenGuardsAreFound(Network network, Registry steel) throws Exception {
        steel.submit(divide("bound-again", 100, 1));
        Committed<?> careless = steel.submit(divide("careless", 100, 1));
        Set<String> kinds = Aftermath.audit(network).findings().stream()
                .filter(finding -> finding.block() >= careless.block())
                .map(AuditFinding::kind)
                .collect(Collectors.toSet());
        assertEquals(Set.of("OTHER_GUARDS", "PLEDGES_BIND_THEIR_UNITS"), kinds, "the pledge itself is invented");
    }

    private static TxValidationCode byTheAuthorities(Market market, DivideBlock request) {
        try (Steps steps = new Steps(market.network(), market.initiator(STEEL.value()))) {
            Endorsed endorsed = steps.endorse(request);
            return steps.commit(endorsed);
        }
    }

    private static Set<Long> blocks(List<AuditFinding> findings) {
        return findings.stream().map(AuditFinding::block).collect(Collectors.toSet());
    }

    private static Set<String> endorsers(Committed<? extends Fact> committed) throws Exception {
        Set<String> mspIds = new TreeSet<>();
        for (var endorsement : EndorsedAction.of(
                        Envelope.of(committed.envelope().orElseThrow()))
                .endorsements()) {
            mspIds.add(SerializedIdentity.parseFrom(endorsement.getEndorser()).getMspid());
        }
        return mspIds;
    }

    private static DivideBlock divide(String id, long last, long part) {
        return new DivideBlock(new ActId(id), STEEL, Market.CEA, last, List.of(new Quantity(part)));
    }

    private static ConsolidateBlocks join(String id, long... lasts) {
        return new ConsolidateBlocks(
                new ActId(id), STEEL, Market.CEA, Arrays.stream(lasts).boxed().toList());
    }
}
