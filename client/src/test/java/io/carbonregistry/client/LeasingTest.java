package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.GetAccount;
import io.carbonregistry.accounts.LaneUse;
import io.carbonregistry.accounts.SetLimits;
import io.carbonregistry.accounts.TrustCounterparty;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.client.parts.Division;
import io.carbonregistry.client.parts.DoneInParts;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.BlockDivided;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.ClassHolding;
import io.carbonregistry.holdings.Condition;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.GetHolding;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.retirements.CancelHoldings;
import io.carbonregistry.retirements.CancelUnits;
import io.carbonregistry.transfers.SettleTrades;
import io.carbonregistry.transfers.Trade;
import io.carbonregistry.transfers.TradeDraws;
import io.carbonregistry.transfers.TradesSettled;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.Quantity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How acts find their blocks. */
@Tag("network")
class LeasingTest {

    @TempDir
    private static Path folder;

    private static Network network;
    private static Market market;

    @BeforeAll
    static void found() throws Exception {
        network = Network.start(folder);
        market = Market.found(network);
        market.cap(1_000_000_000);
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @Test
    void manyActsAtOnceTakeBlocksOfTheirOwn() throws Exception {
        AccountId account = market.open("steel");
        market.issue(account, LongStream.generate(() -> 10).limit(40).toArray());

        moveAtOnce(account, 100, 3);

        assertEquals(300, trading(account));
        assertEquals(List.of(), network.invalid());
    }

    @Test
    void aBlockThatManyWaitForIsDivided() throws Exception {
        AccountId account = market.open("glass");
        market.issue(account, 1_000);

        moveAtOnce(account, 20, 50);

        assertEquals(1_000, trading(account));
        assertEquals(List.of(), network.invalid());
        assertTrue(divided(account));
    }

    /** What one has claimed no other takes, so that nobody collides on the ledger; all that they wait for is each other. */
    @Test
    void programsOfOneMachineShareABlock(@TempDir Path kept) throws Exception {
        AccountId account = market.open("quartz");
        market.issue(account, 900);
        Profile profile = network.profile("EmitterMSP").keptIn(kept);
        List<Registry> programs = Stream.generate(() -> network.connect(market.initiator("quartz"), profile))
                .limit(3)
                .toList();

        programs.stream()
                .flatMap(program -> Stream.generate(() -> program.submitAsync(moving(account, 10)))
                        .limit(30))
                .toList()
                .forEach(CompletableFuture::join);

        programs.forEach(Registry::close);
        assertEquals(900, trading(account));
        assertEquals(List.of(), network.invalid());
    }

    /** Who signs second takes the blocks, and so divides them: else all would wait for one after the other. */
    @Test
    void whoSignsSecondDividesToo() throws Exception {
        AccountId account = market.open("wood");
        market.issue(account, 100);

        grantAtOnce(
                Stream.generate(() -> cancellation(account, 2)).limit(12).toList(),
                initiator(account),
                network.as(market.approver("wood")));

        assertEquals(76, held(account).total());
        assertTrue(divided(account));
        assertEquals(List.of(), network.invalid());
    }

    @Test
    void whoMayNotDivideWaits() throws Exception {
        AccountId account = market.open("wax");
        market.issue(account, 100);

        grantAtOnce(
                Stream.generate(() -> orderedCancellation(account, 2)).limit(6).toList(),
                market.minister(),
                market.deputy());

        assertEquals(88, held(account).total());
        assertFalse(divided(account));
        assertEquals(List.of(), network.invalid());
    }

    @Test
    void tooLittleIsSaidOnlyAfterReadingAnew() {
        AccountId account = market.open("paper");
        market.issue(account, 10, 20);
        Registry holder = initiator(account);

        Refusal refusal = assertThrows(Refused.class, () -> holder.submit(moving(account, 31)))
                .refusal();
        market.issue(account, 1);

        assertEquals(Refusal.of(Reason.INSUFFICIENT_HOLDING, account, Market.CEA, 30, 31), refusal);
        holder.submit(moving(account, 31));
        assertEquals(31, trading(account));
    }

    @Test
    void whatAnotherProgramTookIsDrawnElsewhere() {
        AccountId account = market.open("cement");
        market.issue(account, 10, 10, 10);
        try (Registry other = network.connect(market.initiator("cement"))) {
            initiator(account).submit(moving(account, 1));
            other.submit(moving(account, 19));
            initiator(account).submit(moving(account, 10));
        }

        assertEquals(30, trading(account));
    }

    @Test
    void aProposalTakesNothingAndItsApproverDrawsAnew() {
        AccountId from = market.open("power");
        AccountId to = market.open("heat");
        market.issue(from, 7);
        TransferUnits transfer = new TransferUnits(
                Market.id(), from, to, Market.CEA, new Quantity(5), TransferReason.SALE, Draws.none());
        market.grant(
                initiator(from), network.as(market.approver("power")), new TrustCounterparty(Market.id(), from, to));

        ActRef act = initiator(from).submit(transfer).pending().orElseThrow().act();
        initiator(from).submit(moving(from, 2));
        market.grant(network.as(market.approver("power")), act, transfer);

        assertEquals(5, held(to).total());
    }

    @Test
    void aDryRunDrawsAndTellsWhatIsMissing() {
        AccountId account = market.open("copper");
        market.issue(account, 10);

        assertEquals(List.of(), initiator(account).dryRun(moving(account, 10)));
        assertEquals(
                List.of(Reason.INSUFFICIENT_HOLDING),
                initiator(account).dryRun(moving(account, 11)).stream()
                        .map(Refusal::reason)
                        .toList());
        initiator(account).submit(moving(account, 10));
    }

    @Test
    void whatWasDoneBeforeIsDoneEvenWhenNothingIsLeft() {
        AccountId account = market.open("lead");
        market.issue(account, 10);
        MoveToTrading all = moving(account, 10);

        Committed<?> first = initiator(account).submit(all);
        Committed<?> again = initiator(account).submit(all);

        assertEquals(first.transaction(), again.transaction());
        assertEquals(first.block(), again.block());
        assertThrows(IllegalStateException.class, again::fact);
    }

    @Test
    void theRegistrarDrawsForTradesThatTheExchangeReports() {
        AccountId seller = market.open("tin");
        AccountId other = market.open("iron");
        AccountId buyer = market.open("gold");
        market.issue(seller, 10);
        initiator(seller).submit(moving(seller, 10));
        List<Trade> trades = List.of(trade(1, seller, buyer, 4), trade(2, other, buyer, 1), trade(3, seller, buyer, 5));
        SettleTrades settling = new SettleTrades(Market.id(), Market.EXCHANGE, trades, TradeDraws.none());

        TradesSettled settled = market.grant(market.trader(), market.clerk(), settling);

        assertEquals(1, settled.failed().size());
        assertEquals(9, held(buyer).total());
    }

    @Test
    void anOfficeCancelsFromManyAccountsAtOnce() {
        AccountId one = market.open("salt");
        AccountId two = market.open("sand");
        market.issue(one, 3, 4);
        market.issue(two, 5);
        List<AccountTonnes> lines = List.of(
                new AccountTonnes(one, new Quantity(2)),
                new AccountTonnes(two, new Quantity(5)),
                new AccountTonnes(one, new Quantity(4)));

        market.grant(
                market.minister(),
                market.deputy(),
                new CancelHoldings(Market.id(), Market.CEA, lines, "Decision", BulkDraws.none()));

        assertEquals(1, held(one).total());
        assertEquals(0, held(two).total());
    }

    @Test
    void whoeverChoosesBlocksGetsNoOthers() {
        AccountId account = market.open("zinc");
        market.issue(account, 10);
        MoveToTrading chosen = new MoveToTrading(
                Market.id(), account, Market.CEA, new Quantity(10), new Draws(List.of(new Draw(1, 10))));

        Refused refused = assertThrows(Refused.class, () -> initiator(account).submit(chosen));

        assertEquals(Reason.BLOCK_MOVED, refused.refusal().reason());
    }

    /** Parts that are done are known again, so the same division goes on where it ended. */
    @Test
    void whatLiesInTooManyBlocksIsDoneInParts() throws Exception {
        AccountId account = market.open("chalk");
        market.issue(account, LongStream.generate(() -> 1).limit(510).toArray());
        MoveToTrading all = moving(account, 510);

        Refused many = assertThrows(Refused.class, () -> initiator(account).submit(all));
        assertEquals(Refusal.of(Reason.TOO_MANY, "draws", 500, 510), many.refusal());
        MoveToTrading first = (MoveToTrading) Division.of(all, 2).parts().get(0).act();
        Committed<?> before = initiator(account).submit(first);
        DoneInParts<?> done = initiator(account).submitInParts(all, 2);
        DoneInParts<?> otherwise = initiator(account).submitInParts(all, 3);

        assertEquals(
                List.of(new ActId(all.id() + ".1"), new ActId(all.id() + ".2")),
                done.parts().stream().map(DoneInParts.Part::id).toList());
        assertEquals(before.transaction(), done.parts().get(0).committed().transaction());
        assertEquals(0, done.remaining());
        assertEquals(510, otherwise.remaining());
        assertEquals(
                Reason.ID_TAKEN,
                ((Refused) otherwise.failure().orElseThrow()).refusal().reason());
        assertEquals(510, trading(account));
    }

    /** Lanes count each for itself, so nobody collides, and all together move no more than the limit. */
    @Test
    void actsUnderADailyLimitUseLanesOfTheirOwn() throws Exception {
        AccountId from = market.open("lime");
        AccountId to = market.open("clay");
        market.issue(from, LongStream.generate(() -> 10).limit(21).toArray());
        Registry approver = network.as(market.approver("lime"));
        market.grant(initiator(from), approver, new TrustCounterparty(Market.id(), from, to));
        market.grant(initiator(from), approver, new SetLimits(Market.id(), from, 100, 200, Optional.of(4)));
        market.clerk().submit(new OpenDay(Market.id(), today().plusDays(1)));
        List<TransferUnits> transfers = LongStream.concat(
                        LongStream.of(80), LongStream.generate(() -> 10).limit(12))
                .mapToObj(tonnes -> transfer(from, to, tonnes))
                .toList();

        grantAtOnce(transfers, initiator(from), approver);

        assertEquals(List.of(), network.invalid());
        assertEquals(200, held(to).total());
        assertEquals(
                List.of(50L, 50L, 50L, 50L),
                initiator(from).query(new GetAccount(from)).today().stream()
                        .map(LaneUse::used)
                        .toList());
        Refused over = assertThrows(Refused.class, () -> initiator(from).submit(transfer(from, to, 1)));
        assertEquals(Refusal.of(Reason.LIMIT_EXCEEDED, from, "per day", 200, 200, 0, 1), over.refusal());
    }

    /** All are initiated one after the other, and then approved at once. */
    private static void grantAtOnce(List<? extends Request<?>> acts, Registry initiator, Registry approver) {
        List<ApproveAct> approvals = new ArrayList<>();
        for (Request<?> act : acts) {
            approvals.add(
                    new ApproveAct(initiator.submit(act).pending().orElseThrow().act(), act));
        }
        approvals.stream().map(approver::submitAsync).toList().forEach(CompletableFuture::join);
    }

    private static TransferUnits transfer(AccountId from, AccountId to, long tonnes) {
        return new TransferUnits(
                Market.id(), from, to, Market.CEA, new Quantity(tonnes), TransferReason.SALE, Draws.none());
    }

    private static CancelUnits cancellation(AccountId account, long tonnes) {
        return new CancelUnits(
                Market.id(), account, Market.CEA, new Quantity(tonnes), "Games of 2026", "Visitors", Draws.none());
    }

    private static CancelHoldings orderedCancellation(AccountId account, long tonnes) {
        return new CancelHoldings(
                Market.id(),
                Market.CEA,
                List.of(new AccountTonnes(account, new Quantity(tonnes))),
                "Decision",
                BulkDraws.none());
    }

    private static boolean divided(AccountId account) throws IOException {
        return network.facts()
                .anyMatch(fact -> fact instanceof BlockDivided divided
                        && divided.account().equals(account));
    }

    private static LocalDate today() {
        return market.clerk().query(new GetRegistry()).registry().day();
    }

    private static void moveAtOnce(AccountId account, int acts, long tonnes) {
        Registry holder = initiator(account);
        List<CompletableFuture<?>> moves = new ArrayList<>();
        for (int i = 0; i < acts; i++) {
            moves.add(holder.submitAsync(moving(account, tonnes)));
        }
        moves.forEach(CompletableFuture::join);
    }

    private static MoveToTrading moving(AccountId account, long tonnes) {
        return new MoveToTrading(Market.id(), account, Market.CEA, new Quantity(tonnes), Draws.none());
    }

    private static Trade trade(long number, AccountId seller, AccountId buyer, long tonnes) {
        return new Trade(number, seller, buyer, Market.CEA, new Quantity(tonnes), Optional.of("payment-" + number));
    }

    private static Registry initiator(AccountId account) {
        return network.as(market.initiator(account.value()));
    }

    private static long trading(AccountId account) {
        return held(account).in(Condition.TRADING_AVAILABLE);
    }

    private static ClassHolding held(AccountId account) {
        return market.clerk().query(new GetHolding(account, Optional.empty())).of(Market.CEA);
    }
}
