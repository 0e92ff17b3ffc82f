package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.TrustCounterparty;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.freezes.Document;
import io.carbonregistry.freezes.FreezeUnits;
import io.carbonregistry.holdings.BlockPage;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.ListBlocks;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.pledges.ClassDraws;
import io.carbonregistry.pledges.LockPledge;
import io.carbonregistry.pledges.PledgeDraws;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A transfer, a pledge and a court's freeze of the same block are endorsed at once and sent for ordering at once: one wins, and the
 * others are told why they cannot any more. More rounds: {@code -Draces.rounds=N}.
 */
@Tag("network")
@ExtendWith(Running.class)
class RacesTest {

    private static final int ROUNDS = Integer.getInteger("races.rounds", 8);
    private static final long TONNES = 10;

    private enum Racer {
        TRANSFER,
        PLEDGE,
        FREEZE
    }

    /** What a loser is told by what the winner has made of the block. */
    private static final Map<Racer, Set<Reason>> TRUE_REASONS = Map.of(
            Racer.TRANSFER, Set.of(Reason.BLOCK_MOVED),
            Racer.PLEDGE, Set.of(Reason.ENCUMBERED),
            Racer.FREEZE, Set.of(Reason.JUDICIALLY_FROZEN, Reason.FROZEN_BEFORE));

    private static Market market;
    private static AccountId racer;
    private static AccountId rival;

    @BeforeAll
    static void begin(Market running) {
        market = running;
        racer = market.open("racer");
        rival = market.open("rival");
        market.issue(
                racer,
                Collections.nCopies(ROUNDS, TONNES).stream()
                        .mapToLong(one -> one)
                        .toArray());
        market.grant(
                market.network().as(market.initiator("racer")),
                market.network().as(market.approver("racer")),
                new TrustCounterparty(Market.id(), racer, rival));
    }

    @Test
    void oneWinsEachRoundAndTheOthersAreToldWhy() {
        List<UnitBlock> blocks = blocks();
        List<ActRef> pledges = Lender.admitted(market, Optional.empty()).accepted(racer, TONNES, ROUNDS);
        List<Map<Racer, ApproveAct>> rounds = IntStream.range(0, ROUNDS)
                .mapToObj(round -> proposed(blocks.get(round), pledges.get(round)))
                .toList();
        SortedMap<String, Integer> told = new TreeMap<>();
        try (Steps transfer = steps(market.approver("racer"));
                Steps pledge = steps(registrar());
                Steps freeze = steps(registrar())) {
            Map<Racer, Steps> steps = Map.of(Racer.TRANSFER, transfer, Racer.PLEDGE, pledge, Racer.FREEZE, freeze);
            rounds.forEach(round -> race(round, steps, told));
        }
        System.out.println("races: " + ROUNDS + " rounds " + told);
        assertEquals(ROUNDS, rounds.size());
    }

    private static void race(Map<Racer, ApproveAct> round, Map<Racer, Steps> steps, SortedMap<String, Integer> told) {
        Map<Racer, Endorsed> endorsed =
                atOnce(round, (who, act) -> steps.get(who).endorse(act));
        Map<Racer, TxValidationCode> verdicts =
                atOnce(endorsed, (who, held) -> steps.get(who).commit(held));
        List<Racer> winners = verdicts.entrySet().stream()
                .filter(one -> one.getValue() == TxValidationCode.VALID)
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(1, winners.size(), verdicts::toString);
        Racer winner = winners.get(0);
        told.merge(winner + " wins", 1, Integer::sum);
        round.forEach((who, act) -> {
            if (who != winner) {
                assertEquals(TxValidationCode.MVCC_READ_CONFLICT, verdicts.get(who));
                String reason = reason(who, act);
                assertTrue(
                        lawfulBeside(winner, who, reason)
                                || TRUE_REASONS.getOrDefault(winner, Set.of()).stream()
                                        .anyMatch(one -> one.name().equals(reason)),
                        () -> who + " behind " + winner + ": " + reason);
                told.merge(who + " behind " + winner + ": " + reason, 1, Integer::sum);
            }
        });
    }

    /** A court freezes what is pledged, and the pledge stays. */
    private static boolean lawfulBeside(Racer winner, Racer loser, String reason) {
        return winner == Racer.PLEDGE && loser == Racer.FREEZE && reason.equals("none");
    }

    private static String reason(Racer who, ApproveAct act) {
        Identity signer = who == Racer.TRANSFER ? market.approver("racer") : registrar();
        List<Refusal> refusals = market.network().as(signer).dryRun(act);
        return refusals.isEmpty() ? "none" : refusals.get(0).reason().name();
    }

    private interface Step<A, B> {
        B of(Racer who, A what);
    }

    private static <A, B> Map<Racer, B> atOnce(Map<Racer, A> all, Step<A, B> step) {
        Map<Racer, CompletableFuture<B>> running = new LinkedHashMap<>();
        all.forEach((who, what) -> running.put(who, CompletableFuture.supplyAsync(() -> step.of(who, what))));
        Map<Racer, B> done = new LinkedHashMap<>();
        running.forEach((who, one) -> done.put(who, one.join()));
        return done;
    }

    /** The acts of a round, signed by those who ask and by nobody else yet. */
    private static Map<Racer, ApproveAct> proposed(UnitBlock block, ActRef pledge) {
        Draw draw = new Draw(block.range().last(), TONNES);
        Draws draws = new Draws(List.of(draw));
        Quantity quantity = new Quantity(TONNES);
        Registry holder = market.network().as(market.initiator("racer"));
        List<CompletableFuture<ApproveAct>> acts = new ArrayList<>();
        acts.add(propose(
                holder,
                new TransferUnits(Market.id(), racer, rival, Market.CEA, quantity, TransferReason.SALE, draws)));
        acts.add(propose(
                market.chief(),
                new LockPledge(Market.id(), pledge, racer, Lender.lines(TONNES), Optional.empty(), pledged(draw))));
        acts.add(propose(
                market.judge(),
                new FreezeUnits(
                        Market.id(),
                        racer,
                        Market.CEA,
                        quantity,
                        new Document("order", Digest.of(new byte[] {1})),
                        Market.DAY.plusYears(2),
                        new BulkDraws(List.of(draw)))));
        return Map.of(
                Racer.TRANSFER, acts.get(0).join(),
                Racer.PLEDGE, acts.get(1).join(),
                Racer.FREEZE, acts.get(2).join());
    }

    private static CompletableFuture<ApproveAct> propose(Registry by, Request<?> request) {
        return by.submitAsync(request).thenApply(committed -> {
            ActRef act = committed.pending().orElseThrow().act();
            return new ApproveAct(act, request);
        });
    }

    private static PledgeDraws pledged(Draw draw) {
        return new PledgeDraws(List.of(new ClassDraws(Market.CEA, new BulkDraws(List.of(draw)))));
    }

    private static Identity registrar() {
        return market.officer("RegistrarMSP", "clerk");
    }

    private static List<UnitBlock> blocks() {
        List<UnitBlock> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            BlockPage page = market.clerk().query(new ListBlocks(racer, Optional.of(Market.CEA), 1_000, after));
            all.addAll(page.blocks());
            after = page.next();
        } while (after.isPresent());
        return List.copyOf(all);
    }

    private static Steps steps(Identity who) {
        return new Steps(market.network(), who);
    }
}
