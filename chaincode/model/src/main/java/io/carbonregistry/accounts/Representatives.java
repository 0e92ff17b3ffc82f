package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Rules;
import java.util.List;

/** Rules on representatives that every act on a mandate shares. */
final class Representatives {

    /** The organisations whose staff hold no units (Registration rules art. 28). */
    private static final List<String> PROHIBITED =
            List.of("RegulatorMSP", "RegistrarMSP", "ExchangeMSP", "VerifierMSP", "AuditorMSP");

    private Representatives() {}

    /** Staff of authorities, exchange and verification bodies act for official accounts alone. */
    static void requireEligible(Representative one, AccountType type, Rules rules) {
        String msp = one.person().msp();
        rules.require(type.isOfficial() || !PROHIBITED.contains(msp), Reason.PROHIBITED_HOLDER, one.person(), msp);
    }

    /** Somebody may initiate and somebody else may approve, each with an admitted key. */
    static void requireFourEyes(Mandate mandate, Rules rules) {
        List<Representative> able = mandate.representatives().stream()
                .filter(one -> !one.keys().isEmpty())
                .toList();
        boolean pair = able.stream()
                .filter(one -> one.authority().includes(Authority.INITIATE))
                .anyMatch(one -> able.stream()
                        .filter(other -> !other.person().equals(one.person()))
                        .anyMatch(other -> other.authority().includes(Authority.APPROVE)));
        rules.require(pair, Reason.SECOND_APPROVER_MISSING, mandate.actor(), able.size());
    }
}
