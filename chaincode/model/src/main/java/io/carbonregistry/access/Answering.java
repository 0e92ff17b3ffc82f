package io.carbonregistry.access;

import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.wire.Records;
import java.util.Arrays;

/** Answers queries: whoever may ask about anybody, and holders about themselves. */
final class Answering {

    private final Records records;

    Answering(Records records) {
        this.records = records;
    }

    Outcome answer(Query<?> query, Permission permission, Caller caller, Lookup lookup) {
        LookupLedger ledger = new LookupLedger(lookup, records);
        if (!permission.roles().contains(caller.role())) {
            requireOwn(query, permission, caller, ledger);
        }
        return new Outcome.Answered(records.bytes(query.answer(ledger, caller)));
    }

    private static void requireOwn(Query<?> query, Permission permission, Caller caller, LookupLedger ledger) {
        if (!permission.own().contains(caller.role())) {
            throw RefusedException.because(
                    Reason.ROLE_NOT_ALLOWED, permission.name(), caller.role(), permission.roles());
        }
        boolean represented = query.subject()
                .flatMap(subject -> ledger.find(Mandate.key(subject)))
                .filter(mandate -> Arrays.stream(new Authority[] {Authority.INITIATE, Authority.APPROVE})
                        .anyMatch(authority -> mandate.allows(caller, authority)))
                .isPresent();
        if (!represented) {
            throw RefusedException.because(
                    Reason.NOT_REPRESENTED,
                    caller.person(),
                    query.subject().map(String::valueOf).orElse("-"),
                    Authority.BOTH);
        }
    }
}
