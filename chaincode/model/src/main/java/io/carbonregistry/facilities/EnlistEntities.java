package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.util.List;
import java.util.Optional;

/**
 * Asks for companies to be on a year's list of key emitting units (Order 19 art. 8).
 *
 * @param year which
 * @param lines the companies, each once
 * @param legalBasis the notice of the list
 */
public record EnlistEntities(ActId id, int year, List<Line> lines, String legalBasis)
        implements Request<EntitiesEnlisted> {

    public EnlistEntities {
        EntityYear.requireYear(year);
        lines = Batch.checked("lines", lines, Batch.OF_OFFICE);
        Text.requireLegalBasis(legalBasis);
        List<AccountId> accounts = lines.stream().map(Line::account).toList();
        Text.require(accounts.stream().distinct().count() == accounts.size(), "lines", "a company twice", "each once");
    }

    /**
     * One company.
     *
     * @param account its account
     * @param sector the code of the sector it is listed for
     */
    public record Line(AccountId account, String sector) {

        public Line {
            Text.requireId("sector", sector);
        }
    }

    @Override
    public Keys reads() {
        return Keys.none()
                .alsoNeeded(lines.stream()
                        .map(line -> AccountStanding.key(line.account()))
                        .toList())
                .maybe(lines.stream()
                        .map(line -> EntityYear.key(year, line.account()))
                        .toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<EntitiesEnlisted> decide(States states, Circumstances now, Rules rules) {
        lines.forEach(line -> requireEmitter(states.get(AccountStanding.key(line.account())), rules));
        lines.forEach(line -> states.find(EntityYear.key(year, line.account()))
                .ifPresent(one -> rules.require(
                        !one.isListed(), Reason.WRONG_STATE, line.account(), one.standing(), "not on the list")));
        rules.end();

        // From here on it must succeed.
        return Decision.of(new EntitiesEnlisted(now.act(), year, lines, legalBasis, now.day()))
                .with(Changes.all(
                        lines.stream().map(line -> listed(line, states, now)).toList()));
    }

    private static void requireEmitter(AccountStanding standing, Rules rules) {
        rules.require(standing.exists(), Reason.ACCOUNT_NOT_OPEN, standing.account(), standing.standing());
        rules.require(
                standing.type() == AccountType.EMITTER,
                Reason.WRONG_STATE,
                standing.account(),
                standing.type(),
                AccountType.EMITTER);
    }

    private Changes listed(Line line, States states, Circumstances now) {
        Optional<ActRef> locked =
                states.find(EntityYear.key(year, line.account())).flatMap(EntityYear::locked);
        return Changes.none()
                .put(
                        EntityYear.key(year, line.account()),
                        new EntityYear(
                                year, line.account(), line.sector(), EntityYear.Standing.LISTED, now.act(), locked));
    }
}
