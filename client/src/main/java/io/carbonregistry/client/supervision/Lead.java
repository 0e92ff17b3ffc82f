package io.carbonregistry.client.supervision;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.supervision.CitedMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * A row that led to a suspicion.
 *
 * @param entity whose
 * @param month which version of which month
 * @param figure of which figure; empty where it is the month as a whole
 * @param value what it says, with its unit
 */
public record Lead(AccountId entity, CitedMonth month, Optional<String> figure, Optional<String> value)
        implements Comparable<Lead> {

    private static final Comparator<Lead> ORDER = Comparator.comparing(Lead::entity)
            .thenComparing(lead -> lead.month().toString())
            .thenComparing(lead -> lead.figure().orElse(""))
            .thenComparing(lead -> lead.value().orElse(""));

    static Lead of(MonthVersion version) {
        return new Lead(version.entity(), CitedMonth.of(version), Optional.empty(), Optional.empty());
    }

    static Lead of(MonthVersion version, String figure, String value) {
        return new Lead(version.entity(), CitedMonth.of(version), Optional.of(figure), Optional.of(value));
    }

    @Override
    public int compareTo(Lead other) {
        return ORDER.compare(this, other);
    }
}
