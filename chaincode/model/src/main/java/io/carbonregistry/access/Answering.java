package io.carbonregistry.access;

import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.wire.Records;
import java.util.Optional;

/**
 * Answers queries: what everybody may know to every role, what concerns somebody to those who speak for them, and to officials
 * within the jurisdiction of their office.
 */
final class Answering {

    private final Records records;
    private final Rules rules = Rules.stopping();

    Answering(Records records) {
        this.records = records;
    }

    Outcome answer(Query<?> query, Permission permission, Caller caller, Lookup lookup) {
        LookupLedger ledger = new LookupLedger(lookup, records);
        if (!permission.isOpenToAll()) {
            requireConcerned(query, permission, caller, ledger);
        }
        return new Outcome.Answered(records.bytes(query.answer(ledger, caller)));
    }

    private void requireConcerned(Query<?> query, Permission permission, Caller caller, Ledger ledger) {
        if (permission.assigned().contains(caller.role())) {
            new Assigned(caller, ledger).require(query, rules);
            return;
        }
        boolean anybodys = permission.roles().contains(caller.role());
        Optional<Representation> own = query.subject()
                .filter(subject -> permission.own().contains(caller.role()))
                .map(subject -> representation(caller, subject, ledger));
        rules.require(
                anybodys || own.isPresent(),
                Reason.ROLE_NOT_ALLOWED,
                permission.name(),
                caller.role(),
                permission.roles());
        Optional<Representation> ownAlone = own.filter(one -> !anybodys || one.isAppointed());
        ownAlone.ifPresentOrElse(
                one -> one.require(Authority.ANY, rules), () -> requireOfficial(query, caller, ledger));
    }

    /** Appointed to the office that the certificate names, whose jurisdiction covers whoever is asked about. */
    private void requireOfficial(Query<?> query, Caller caller, Ledger ledger) {
        Representation office = representation(caller, caller.requireOffice(), ledger);
        office.require(Authority.ANY, rules);
        Adcode jurisdiction = office.mandate().orElseThrow().jurisdiction();
        query.subject()
                .flatMap(subject -> place(subject, ledger).filter(place -> !jurisdiction.covers(place)))
                .ifPresent(place -> rules.require(
                        false,
                        Reason.WRONG_JURISDICTION,
                        office.actor(),
                        jurisdiction,
                        query.subject().orElseThrow(),
                        place));
    }

    private static Representation representation(Caller caller, Actor actor, Ledger ledger) {
        return new Representation(caller, actor, ledger.find(Mandate.key(actor)));
    }

    private static Optional<Adcode> place(Actor subject, Ledger ledger) {
        return subject.isOffice()
                ? ledger.find(Mandate.key(subject)).map(Mandate::jurisdiction)
                : ledger.find(AccountStanding.key(new AccountId(subject.value())))
                        .map(AccountStanding::adcode);
    }
}
