package io.carbonregistry.client.projection;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.kernel.Adcode;
import java.util.List;

/**
 * Accounts, what each has, and what they have together.
 *
 * @param accounts in the order of their ids
 * @param sums of these accounts, by class
 * @param block the last block that was looked at
 */
public record AccountSheet(List<Line> accounts, List<ClassBalance> sums, long block) {

    public AccountSheet {
        accounts = List.copyOf(accounts);
        sums = List.copyOf(sums);
    }

    /** One account and what it has. */
    public record Line(
            AccountId account, AccountType type, Adcode adcode, Standing standing, List<ClassBalance> classes) {

        public Line {
            classes = List.copyOf(classes);
        }
    }
}
