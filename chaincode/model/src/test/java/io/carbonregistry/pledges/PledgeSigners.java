package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Signer;

/** Who signs acts on pledges, first and second. */
final class PledgeSigners {

    private PledgeSigners() {}

    static Signer first(Role role, Request<?> request, Actor bank) {
        return switch (role) {
            case EMITTER -> Holders.initiator(holder(request));
            case BANK -> bank.equals(Founding.BANK) ? Founding.LENDER : Founding.OTHER_LENDER;
            case REGISTRAR -> Founding.CLERK;
            case REGULATOR -> Founding.MINISTER;
            case COURT -> Founding.JUDGE;
            case EXCHANGE -> Founding.TRADER;
            case AUDITOR -> Founding.AUDITOR;
            case VERIFIER, LABORATORY, METROLOGY -> People.holder("VerifierMSP", "anybody", role.name());
        };
    }

    static Signer second(Role role, Request<?> request, Actor bank) {
        return switch (role) {
            case EMITTER -> Holders.approver(holder(request));
            case BANK -> bank.equals(Founding.BANK) ? Founding.LENDER_TWO : Founding.OTHER_LENDER_TWO;
            case REGISTRAR -> Founding.CHIEF;
            case REGULATOR -> Founding.DEPUTY;
            case COURT -> Founding.BAILIFF;
            case EXCHANGE -> Founding.SUPERVISOR;
            default -> throw new IllegalArgumentException(role + " approves nothing here");
        };
    }

    static Actor office(Role role, Actor bank) {
        return switch (role) {
            case BANK -> bank;
            case REGISTRAR -> Founding.REGISTRAR;
            case REGULATOR -> Founding.NATION;
            case COURT -> Founding.COURT;
            case EXCHANGE -> Founding.EXCHANGE;
            default -> throw new IllegalArgumentException(role + " has no office here");
        };
    }

    private static String holder(Request<?> request) {
        return request.actor()
                .map(Actor::value)
                .filter(value -> !value.startsWith(Actor.OFFICE))
                .orElse(PledgeMarket.STEEL.value());
    }
}
