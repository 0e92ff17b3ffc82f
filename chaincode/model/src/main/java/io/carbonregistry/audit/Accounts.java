package io.carbonregistry.audit;

import io.carbonregistry.accounts.Account;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.HolderAccount;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.State;
import java.util.Set;
import java.util.TreeSet;

/** Every account has all its records, and no record is without its account. */
final class Accounts implements Check {

    private final Findings findings;
    private final Set<String> accounts = new TreeSet<>();
    private final Set<String> standings = new TreeSet<>();
    private final Set<String> existing = new TreeSet<>();
    private final Set<String> mandates = new TreeSet<>();
    private final Set<String> held = new TreeSet<>();

    Accounts(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Key<?> key, State state) {
        if (state instanceof Account account) {
            accounts.add(account.id().value());
        } else if (state instanceof AccountStanding standing) {
            standings.add(standing.account().value());
            if (standing.exists()) {
                existing.add(standing.account().value());
            }
        } else if (state instanceof Mandate mandate && !mandate.actor().isOffice()) {
            mandates.add(mandate.actor().value());
        } else if (state instanceof HolderAccount entry) {
            held.add(entry.account().value());
        }
    }

    @Override
    public void end() {
        within(accounts, standings, "a standing");
        within(accounts, mandates, "a mandate");
        within(existing, held, "a holder's entry");
        within(standings, accounts, "an account");
        within(mandates, accounts, "an account");
        within(held, accounts, "an account");
    }

    private void within(Set<String> some, Set<String> others, String expected) {
        some.forEach(
                one -> findings.require(others.contains(one), Invariant.ACCOUNTS_ARE_WHOLE, one, expected, "none"));
    }
}
