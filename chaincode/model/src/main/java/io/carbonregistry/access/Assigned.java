package io.carbonregistry.access;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.BannedPerson;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.verification.Assignment;
import java.time.LocalDate;

/**
 * That a technical body may see what it is assigned to verify, today: decided on the ledger, whatever the certificate says.
 *
 * @param caller who asks
 * @param ledger where the assignment stands
 */
record Assigned(Caller caller, Ledger ledger) {

    /**
     * The rules in their order of precedence: somebody's year is assigned to the caller's body, is not final, and the body is admitted and accredited for
     * the sector and the place today.
     */
    void require(Query<?> query, Rules rules) {
        AccountId account = new AccountId(query.subject().orElseThrow().value());
        int year = query.period().orElseThrow();
        LocalDate day = ledger.get(Registry.key()).day();
        Assignment assignment = ledger.get(Assignment.key(year, account));
        Actor office = assignment.body().office();
        new Representation(caller, office, ledger.find(Mandate.key(office))).require(Authority.ANY, rules);
        ledger.find(BannedPerson.key(caller.person())).ifPresent(ban -> ban.requireOver(day, rules));
        rules.require(
                assignment.isOpenOn(day),
                Reason.WRONG_STATE,
                Assignment.key(year, account),
                assignment.stageOn(day),
                "a verification that is not final");
        ledger.get(TechnicalBody.key(assignment.body()))
                .requireAccredited(
                        TechnicalBody.Kind.VERIFIER,
                        ledger.get(EntityYear.key(year, account)).sector(),
                        ledger.get(AccountStanding.key(account)).adcode(),
                        day,
                        rules);
    }
}
