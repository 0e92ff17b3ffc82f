package io.carbonregistry.market;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.accounts.Holder;
import io.carbonregistry.accounts.OpenAccount;
import io.carbonregistry.accounts.TrustedCounterparties;
import io.carbonregistry.holdings.Blocks;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Account holders and what they hold. */
public final class Holders {

    private Holders() {}

    /** Somebody who initiates for the account of that name. */
    public static Signer initiator(String account) {
        return People.holder("EmitterMSP", account + "-initiator", "EMITTER");
    }

    /** Somebody who approves for the account of that name. */
    public static Signer approver(String account) {
        return People.holder("EmitterMSP", account + "-approver", "EMITTER");
    }

    /** The act that opens an account in Hubei for a holder of the same name. */
    public static OpenAccount opening(String account, AccountType type) {
        return new OpenAccount(
                new ActId("open-" + account),
                new AccountId(account),
                type,
                new Holder(account, Optional.of(account + " Ltd")),
                new Adcode("420100"),
                List.of(
                        Founding.representative(initiator(account), Authority.INITIATE),
                        Founding.representative(approver(account), Authority.APPROVE)));
    }

    /** Opens an emitter's account. */
    public static AccountId open(Market market, String account) {
        return open(market, account, AccountType.EMITTER);
    }

    /** Opens an account. */
    public static AccountId open(Market market, String account, AccountType type) {
        market.grant(Founding.CLERK, Founding.CHIEF, opening(account, type), Founding.REGISTRAR);
        return new AccountId(account);
    }

    /** Two emitters' accounts, of which the first trusts the second, and a class that both may hold. */
    public static void openTrusting(Market market, AccountId from, AccountId to, UnitClass unitClass) {
        open(market, from.value());
        open(market, to.value());
        market.put(Changes.none()
                .put(
                        UnitClassDefinition.key(unitClass),
                        new UnitClassDefinition(unitClass, "CEA", Optional.of("2024"), Optional.empty()))
                .put(
                        TrustedCounterparties.key(from),
                        new TrustedCounterparties(from, List.of(new TrustedCounterparties.Trusted(to, Founding.DAY)))));
    }

    /** Gives an account another standing, without an act. */
    public static void stand(Market market, AccountId account, AccountStanding.Standing standing) {
        AccountStanding now = market.find(AccountStanding.key(account)).orElseThrow();
        market.put(Changes.none().put(AccountStanding.key(account), now.now(standing)));
    }

    /** Puts a free block on the ledger, without an act. */
    public static void place(Market market, AccountId owner, UnitClass unitClass, long first, long last) {
        ActRef origin = new ActRef(Founding.REGISTRAR, new ActId("placed"));
        market.put(Blocks.putting(UnitBlock.minted(unitClass, new SerialRange(first, last), owner, origin)));
    }

    /** The first blocks of an account that make up a quantity. */
    public static Draws draw(Market market, AccountId owner, UnitClass unitClass, SubLedger subLedger, long quantity) {
        List<Draw> draws = new ArrayList<>();
        long left = quantity;
        for (UnitBlock block : market.all(UnitBlock.KEYS + unitClass + "/", UnitBlock.class)) {
            if (left > 0 && block.owner().equals(owner) && block.end().isEmpty() && block.subLedger() == subLedger) {
                long take = Math.min(left, block.range().size());
                draws.add(new Draw(block.range().last(), take));
                left -= take;
            }
        }
        return new Draws(draws);
    }
}
