package io.carbonregistry.client.reviews;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.attestations.Delegation;
import io.carbonregistry.attestations.MonthReview;
import io.carbonregistry.attestations.Turn;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.time.LocalDate;
import java.util.Optional;

/** Tells what a month waits for from the states as they stand. */
final class Review {

    private final Ledger ledger;
    private final RuleBook rules;
    private final LocalDate today;

    Review(Ledger ledger) {
        this.ledger = ledger;
        this.rules = ledger.get(RuleBook.key(RuleTopic.ATTESTATIONS));
        this.today = ledger.get(Registry.key()).day();
    }

    /** What it waits for, if for anybody. */
    Optional<Waiting> waiting(AttestedMonth month) {
        if (month.status() == Status.ACCEPTED || isLocked(month)) {
            return Optional.empty();
        }
        Adcode home = ledger.get(AccountStanding.key(month.entity())).adcode();
        LocalDate since = since(month);
        LocalDate due = due(month, since);
        return Optional.of(new Waiting(
                month.current(),
                month.status(),
                home,
                Turn.of(month, home, ledger.find(Delegation.key(home))),
                since,
                due,
                today.isAfter(due)));
    }

    private boolean isLocked(AttestedMonth month) {
        return ledger.find(EntityYear.key(month.month().year(), month.entity()))
                .flatMap(EntityYear::locked)
                .isPresent();
    }

    /** The day of the last step of its review, or else that of the version itself. */
    private LocalDate since(AttestedMonth month) {
        return ledger.find(MonthReview.key(month.current()))
                .map(review -> review.steps().get(review.steps().size() - 1).day())
                .orElseGet(() -> ledger.get(Attestation.key(month.current())).day());
    }

    private LocalDate due(AttestedMonth month, LocalDate since) {
        LocalDate reviewed = since.plusDays(rules.on(since).number(Rule.REVIEW_DAYS));
        return month.status() == Status.RETURNED ? month.due().orElse(reviewed) : reviewed;
    }
}
