package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.Optional;

/** Two holders who do not trust each other; the first has a hundred tonnes. */
final class Parties {

    static final UnitClass CEA = new UnitClass("CEA-2024");
    static final AccountId STEEL = new AccountId("steel");
    static final AccountId POWER = new AccountId("power");
    static final ActRef PROPOSED = new ActRef(STEEL.actor(), new ActId("p1"));

    final Market market = Founding.market();

    Parties() {
        Holders.open(market, "steel");
        Holders.open(market, "power");
        market.put(Changes.none()
                .put(
                        UnitClassDefinition.key(CEA),
                        new UnitClassDefinition(CEA, "CEA", Optional.of("2024"), Optional.empty())));
        Holders.place(market, STEEL, CEA, 1, 100);
    }

    ProposeTransfer proposal(AccountId to, long quantity) {
        return new ProposeTransfer(
                PROPOSED.id(), STEEL, to, CEA, new Quantity(quantity), TransferReason.SALE, draws(STEEL, quantity));
    }

    Transfer propose() {
        market.grant(Holders.initiator("steel"), Holders.approver("steel"), proposal(POWER, 30), STEEL.actor());
        return market.find(Transfer.key(PROPOSED)).orElseThrow();
    }

    AcceptTransfer acceptance(String id) {
        return new AcceptTransfer(
                new ActId(id),
                POWER,
                PROPOSED,
                market.find(Transfer.key(PROPOSED)).orElseThrow().terms());
    }

    void refused(Signer by, Request<?> request, Reason reason) {
        market.refuse(by, request, reason);
    }

    Draws draws(AccountId owner, long quantity) {
        return Holders.draw(market, owner, CEA, SubLedger.REGISTRATION, quantity);
    }

    UnitBlock block(long last) {
        return market.find(UnitBlock.key(CEA, last)).orElseThrow();
    }

    void bind(long last, Encumbrance.Kind kind) {
        UnitBlock block = block(last);
        Encumbrance by = Encumbrance.by(kind, new ActRef(POWER.actor(), new ActId("bound")));
        market.put(Changes.none().put(block.key(), block.bind(by)));
    }

    void tradable(long last) {
        market.put(Changes.none().put(block(last).key(), block(last).in(SubLedger.TRADING)));
    }

    void stand(AccountId account, Standing standing) {
        AccountStanding now = market.find(AccountStanding.key(account)).orElseThrow();
        market.put(Changes.none().put(AccountStanding.key(account), now.now(standing)));
    }

    void open(LocalDate day) {
        Registry registry = market.find(Registry.key()).orElseThrow();
        market.put(Changes.none().put(Registry.key(), registry.on(day)));
    }
}
