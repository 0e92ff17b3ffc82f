package io.carbonregistry.client.projection;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.TrustCounterparty;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.Registry;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.ListBlocks;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.transfers.ProposeTransfer;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.transfers.WithdrawTransfer;
import io.carbonregistry.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What happens on a market of three holders: some acts that are told one by one, and any number at random. */
public final class Story {

    public static final AccountId STEEL = new AccountId("steel");
    public static final AccountId POWER = new AccountId("power");
    public static final AccountId PAPER = new AccountId("paper");

    private final Network network;
    private final Market market;

    public Story(Network network) {
        this.network = network;
        this.market = Market.found(network);
    }

    /** 150 t are issued to steel, which gives 30 of them to power and promises 20 more to paper, but thinks better of it. */
    public void begin() {
        market.open("steel");
        market.open("power");
        market.open("paper");
        market.cap(1000);
        market.issue(STEEL, 100, 50);
        trust(STEEL, POWER);
        transfer("t1", STEEL, POWER, new Draw(100, 30));
        ProposeTransfer promise = new ProposeTransfer(
                new ActId("p1"),
                STEEL,
                PAPER,
                Market.CEA,
                new Quantity(20),
                TransferReason.SALE,
                new Draws(List.of(new Draw(100, 20))));
        market.grant(initiator(STEEL), approver(STEEL), promise);
        initiator(STEEL)
                .submit(new WithdrawTransfer(new ActId("w1"), STEEL, new ActRef(STEEL.actor(), new ActId("p1"))));
    }

    /** Steel and power give one another parts of what they have. */
    public void goOn(Random random, int transfers) {
        trust(POWER, STEEL);
        for (int i = 0; i < transfers; i++) {
            boolean fromSteel = random.nextBoolean();
            AccountId from = fromSteel ? STEEL : POWER;
            List<UnitBlock> blocks = market.clerk()
                    .query(new ListBlocks(from, Optional.of(Market.CEA), 100, Optional.empty()))
                    .blocks();
            if (!blocks.isEmpty()) {
                transfer("r" + i, from, fromSteel ? POWER : STEEL, draws(random, blocks));
            }
        }
    }

    /** The blocks so far. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        market.minister().blocks(0, blocks::add);
        return blocks;
    }

    private static Draw[] draws(Random random, List<UnitBlock> blocks) {
        int count = 1 + random.nextInt(Math.min(3, blocks.size()));
        int first = random.nextInt(blocks.size() - count + 1);
        return blocks.subList(first, first + count).stream()
                .map(block -> new Draw(
                        block.range().last(),
                        random.nextBoolean()
                                ? block.range().size()
                                : 1 + random.nextLong(block.range().size())))
                .toArray(Draw[]::new);
    }

    private void transfer(String id, AccountId from, AccountId to, Draw... draws) {
        Draws drawn = new Draws(List.of(draws));
        long tonnes = drawn.parts().stream().mapToLong(Draw::take).sum();
        market.grant(
                initiator(from),
                approver(from),
                new TransferUnits(
                        new ActId(id), from, to, Market.CEA, new Quantity(tonnes), TransferReason.SALE, drawn));
    }

    private void trust(AccountId account, AccountId counterparty) {
        market.grant(
                initiator(account),
                approver(account),
                new TrustCounterparty(new ActId("trust-" + counterparty), account, counterparty));
    }

    private Registry initiator(AccountId account) {
        return network.as(market.initiator(account.value()));
    }

    private Registry approver(AccountId account) {
        return network.as(market.approver(account.value()));
    }
}
