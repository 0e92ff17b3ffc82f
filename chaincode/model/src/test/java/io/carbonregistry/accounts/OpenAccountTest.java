package io.carbonregistry.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of an opening, in their order of precedence, and then the account. */
class OpenAccountTest {

    private static final Representative INITIATOR = representative(Holders.initiator("steel"), Authority.INITIATE);
    private static final Representative APPROVER = representative(Holders.approver("steel"), Authority.APPROVE);
    private static final Representative CLERK = representative(Founding.CLERK, Authority.APPROVE);

    private final Market market = Founding.market();

    @Test
    void refusesInOrderOfPrecedence() {
        Holders.open(market, "power");
        market.refuse(Founding.CLERK, opening("power", "steel", INITIATOR, CLERK), Reason.ID_TAKEN);
        market.refuse(Founding.CLERK, opening("steel", "power", INITIATOR, CLERK), Reason.HOLDER_HAS_ACCOUNT);
        market.refuse(Founding.CLERK, opening("steel", "steel", INITIATOR, CLERK), Reason.PROHIBITED_HOLDER);
        market.refuse(Founding.CLERK, opening("steel", "steel", INITIATOR), Reason.SECOND_APPROVER_MISSING);
    }

    @Test
    void anOfficeOfOnePlaceOpensNoAccountElsewhere() {
        Mandate nationwide = market.find(Mandate.key(Founding.REGISTRAR)).orElseThrow();
        market.put(Changes.none()
                .put(
                        Mandate.key(Founding.REGISTRAR),
                        new Mandate(Founding.REGISTRAR, new Adcode("43"), nationwide.representatives())));
        market.refuse(Founding.CLERK, opening("steel", "steel", INITIATOR, APPROVER), Reason.WRONG_JURISDICTION);
    }

    @Test
    void opensTheAccountWithItsMandateOnceTheSecondPersonSigns() {
        OpenAccount opening = opening("steel", "steel", INITIATOR, APPROVER);
        market.grant(Founding.CLERK, opening);
        assertEquals(Optional.empty(), market.find(Account.key(opening.account())));
        Market signed = Founding.market();
        signed.grant(Founding.CLERK, Founding.CHIEF, opening, Founding.REGISTRAR);
        assertEquals(
                AccountStanding.Standing.OPEN,
                signed.find(AccountStanding.key(opening.account()))
                        .orElseThrow()
                        .standing());
        assertEquals(
                List.of(INITIATOR, APPROVER),
                signed.find(Mandate.key(opening.account().actor()))
                        .orElseThrow()
                        .representatives());
        assertEquals(
                opening.account(),
                signed.find(HolderAccount.key("steel")).orElseThrow().account());
    }

    private static OpenAccount opening(String account, String holder, Representative... representatives) {
        return new OpenAccount(
                new ActId("o1"),
                new AccountId(account),
                AccountType.EMITTER,
                new Holder(holder, Optional.empty()),
                new Adcode("420100"),
                List.of(representatives));
    }

    private static Representative representative(Signer one, Authority authority) {
        return Founding.representative(one, authority);
    }
}
