package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.TrustCounterparty;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.holdings.BlockDivided;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.ClassHolding;
import io.carbonregistry.holdings.Condition;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.GetHolding;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.retirements.CancelHoldings;
import io.carbonregistry.transfers.SettleTrades;
import io.carbonregistry.transfers.Trade;
import io.carbonregistry.transfers.TradeDraws;
import io.carbonregistry.transfers.TradesSettled;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.Quantity;
import java.nio.file.Path;
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
        assertTrue(network.facts().anyMatch(BlockDivided.class::isInstance));
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

    @Test
    void whoMayNotDivideWaits() {
        AccountId from = market.open("wood");
        AccountId to = market.open("wool");
        market.issue(from, 100);
        Registry approver = network.as(market.approver("wood"));
        market.grant(initiator(from), approver, new TrustCounterparty(Market.id(), from, to));
        List<TransferUnits> transfers = Stream.generate(() -> new TransferUnits(
                        Market.id(), from, to, Market.CEA, new Quantity(2), TransferReason.SALE, Draws.none()))
                .limit(12)
                .toList();

        transfers.stream().map(initiator(from)::submitAsync).toList().forEach(CompletableFuture::join);
        transfers.stream()
                .map(transfer ->
                        approver.submitAsync(new ApproveAct(new ActRef(from.actor(), transfer.id()), transfer)))
                .toList()
                .forEach(CompletableFuture::join);

        assertEquals(24, held(to).total());
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
