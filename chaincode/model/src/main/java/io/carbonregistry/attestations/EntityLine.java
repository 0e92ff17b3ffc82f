package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import java.util.List;

/**
 * A line, and whose.
 *
 * @param account the company's
 * @param line what is said openly of the month
 */
public record EntityLine(AccountId account, MonthLine line) {

    static List<EntityLine> of(AccountId account, List<MonthLine> lines) {
        return lines.stream().map(line -> new EntityLine(account, line)).toList();
    }

    MonthVersion version() {
        return line.of(account);
    }
}
