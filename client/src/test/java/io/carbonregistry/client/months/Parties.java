package io.carbonregistry.client.months;

import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.accounts.Holder;
import io.carbonregistry.accounts.OpenAccount;
import io.carbonregistry.bodies.Accreditation;
import io.carbonregistry.bodies.AdmitBody;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.client.Market;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.Authority;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The works and who tests for them.
 *
 * @param market where their people are
 */
record Parties(Market market) {

    /** The opening of the account; who initiates for it may approve what others initiate. */
    OpenAccount opening() {
        return new OpenAccount(
                Market.id(),
                Works.ACCOUNT,
                AccountType.EMITTER,
                new Holder("works", Optional.of("Works Ltd")),
                Works.PLACE,
                List.of(
                        Market.representative(market.initiator("works"), Authority.BOTH),
                        Market.representative(market.approver("works"), Authority.APPROVE)));
    }

    /** The admission of the laboratory. */
    AdmitBody laboratory() {
        Accreditation accreditation = new Accreditation(
                "CMA-1",
                List.of("B"),
                List.of(Works.PLACE),
                LocalDate.of(Works.YEAR, 1, 1),
                LocalDate.of(Works.YEAR + 1, 12, 31));
        return new AdmitBody(
                Market.id(),
                Works.LABORATORY,
                TechnicalBody.Kind.LABORATORY,
                "Assayers Ltd",
                Works.PLACE,
                List.of(accreditation),
                List.of(
                        Market.representative(assayer("first"), Authority.INITIATE),
                        Market.representative(assayer("second"), Authority.APPROVE)));
    }

    private Identity assayer(String name) {
        return market.network().user("VerifierMSP", name, Map.of("role", "VERIFIER"));
    }
}
