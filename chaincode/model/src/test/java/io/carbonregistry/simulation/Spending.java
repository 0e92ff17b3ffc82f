package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Outcome;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.DayUse;
import io.carbonregistry.accounts.Limits;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.time.LocalDate;

/** What an act moves off the exchange leaves its account within its limit of the day, in whatever lanes it is counted. */
final class Spending {

    private static final String KEYS = "dayuse/";

    private final Mirror mirror;

    Spending(Mirror mirror) {
        this.mirror = mirror;
    }

    /** Looks at the accounts of which an act, taken over already, has counted a movement. */
    void look(Outcome.Granted granted) {
        granted.writes().keySet().stream()
                .filter(key -> key.startsWith(KEYS))
                .map(key -> new AccountId(key.split("/", -1)[1]))
                .distinct()
                .forEach(this::requireWithin);
    }

    private void requireWithin(AccountId account) {
        LocalDate day = mirror.find(Registry.key()).orElseThrow().day();
        long used = mirror.all(DayUse.class)
                .filter(use -> use.account().equals(account))
                .mapToLong(use -> use.on(day))
                .sum();
        long limit = Math.min(general(day), own(account, day));
        assertTrue(used <= limit, () -> account + " has moved " + used + " t of " + limit + " t");
    }

    private long general(LocalDate day) {
        RuleBook book = mirror.find(RuleBook.key(RuleTopic.LIMITS)).orElseThrow();
        return book.on(day).number(Rule.TONNES_PER_DAY);
    }

    private long own(AccountId account, LocalDate day) {
        return mirror.find(Limits.key(account))
                .map(limits -> limits.on(day).tonnesPerDay())
                .orElse(Long.MAX_VALUE);
    }
}
