package io.carbonregistry.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.accounts.TrustedCounterparties.Trusted;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of trusting a counterparty, in their order of precedence, and then the trust. */
class TrustCounterpartyTest {

    private static final AccountId STEEL = new AccountId("steel");
    private static final AccountId POWER = new AccountId("power");
    private static final Signer ASKS = Holders.initiator("steel");
    private static final Signer SIGNS = Holders.approver("steel");
    private static final TrustCounterparty TRUST = new TrustCounterparty(new ActId("t1"), STEEL, POWER);

    private final Market market = Founding.market();

    @BeforeEach
    void twoAccounts() {
        Holders.open(market, "steel");
        Holders.open(market, "power");
    }

    @Test
    void refusesInOrderOfPrecedence() {
        market.refuse(Founding.CLERK, TRUST, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Holders.initiator("power"), TRUST, Reason.NOT_REPRESENTED);
        market.refuse(ASKS, new TrustCounterparty(TRUST.id(), STEEL, new AccountId("none")), Reason.NOT_FOUND);
        market.refuse(ASKS, new TrustCounterparty(TRUST.id(), STEEL, STEEL), Reason.SAME_ACCOUNT);
        stand(STEEL, Standing.CLOSED);
        market.refuse(ASKS, TRUST, Reason.ACCOUNT_NOT_OPEN);
        stand(STEEL, Standing.OPEN);
        stand(POWER, Standing.CLOSED);
        market.refuse(ASKS, TRUST, Reason.ACCOUNT_NOT_OPEN);
        stand(POWER, Standing.OPEN);
        trusted(List.of(new Trusted(POWER, Founding.DAY)));
        market.refuse(ASKS, TRUST, Reason.WRONG_STATE);
        trusted(IntStream.range(0, 200)
                .mapToObj(i -> new Trusted(new AccountId("a" + i), Founding.DAY))
                .toList());
        market.refuse(ASKS, TRUST, Reason.TOO_MANY);
    }

    @Test
    void trustsAfterFourWorkingDays() {
        LocalDate friday = Founding.DAY.plusDays(4);
        assertEquals(
                new CounterpartyTrusted(new ActRef(STEEL.actor(), TRUST.id()), STEEL, POWER, friday, Founding.DAY),
                market.grant(ASKS, SIGNS, TRUST, STEEL.actor()));
        assertEquals(
                List.of(new Trusted(POWER, friday)),
                market.find(TrustedCounterparties.key(STEEL)).orElseThrow().trusted());
    }

    private void stand(AccountId account, Standing standing) {
        AccountStanding now = market.find(AccountStanding.key(account)).orElseThrow();
        market.put(Changes.none().put(AccountStanding.key(account), now.now(standing)));
    }

    private void trusted(List<Trusted> trusted) {
        market.put(Changes.none().put(TrustedCounterparties.key(STEEL), new TrustedCounterparties(STEEL, trusted)));
    }
}
