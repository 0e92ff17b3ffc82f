package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.registry.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Who may not verify whom (Regulation 775 art. 13): a body that compiled, or is one with who did; that compiles in the province,
 * or is one with who does; or that has verified too many years in a row.
 *
 * @param year which
 * @param account the company's account
 * @param body who is to verify
 */
record Conflicts(int year, AccountId account, BodyId body) {

    /** No year before it has a list. */
    private static final int FIRST_YEAR = 2000;

    Keys reads() {
        return Keys.needed(
                AccountStanding.key(account),
                TechnicalBody.key(body),
                AnnualReport.key(year, account),
                Terms.key(),
                Registry.key());
    }

    Keys readsThen(States first) {
        LocalDate day = first.get(Registry.key()).day();
        return Keys.none()
                .maybe(others(first).map(TechnicalBody::key).toList())
                .maybe(before(first, day).toList());
    }

    /** The rules in their order of precedence. */
    void require(States states, LocalDate day, Rules rules) {
        TechnicalBody verifier = states.get(TechnicalBody.key(body));
        Adcode province = states.get(AccountStanding.key(account)).adcode().at(Adcode.Level.PROVINCE);
        List<BodyId> compilers = states.get(AnnualReport.key(year, account)).compilers();
        List<TechnicalBody> others = others(states)
                .flatMap(one -> states.find(TechnicalBody.key(one)).stream())
                .toList();
        rules.require(!compilers.contains(body), Reason.CONFLICT_OF_INTEREST, body, account, "it compiled the year");
        others.stream()
                .filter(one -> isRelated(verifier, one))
                .filter(one -> compilers.contains(one.id()) || one.compilesIn(province, day))
                .findFirst()
                .ifPresent(one -> rules.require(
                        false,
                        Reason.CONFLICT_OF_INTEREST,
                        body,
                        account,
                        "it is related to " + one.id() + ", which compiles there"));
        rules.require(
                !before(states, day).allMatch(earlier -> isBy(verifier, states.find(earlier))),
                Reason.CONFLICT_OF_INTEREST,
                body,
                account,
                "it verified " + Terms.on(states, day).number(Rule.VERIFIER_YEARS) + " years in a row");
    }

    private static boolean isRelated(TechnicalBody one, TechnicalBody other) {
        return one.related().contains(other.id()) || other.related().contains(one.id());
    }

    private static boolean isBy(TechnicalBody verifier, Optional<Assignment> earlier) {
        return earlier.map(Assignment::body)
                .filter(one -> one.equals(verifier.id()) || verifier.related().contains(one))
                .isPresent();
    }

    /** The bodies that are looked at: who compiled, and who is declared as related. */
    private Stream<BodyId> others(States states) {
        return Stream.concat(
                        states.find(AnnualReport.key(year, account)).stream()
                                .flatMap(report -> report.compilers().stream()),
                        states.find(TechnicalBody.key(body)).stream().flatMap(one -> one.related().stream()))
                .distinct();
    }

    /** As many years before this one as a body may verify in a row. */
    private Stream<Key<Assignment>> before(States states, LocalDate day) {
        long years = Math.min(Terms.on(states, day).number(Rule.VERIFIER_YEARS), year - FIRST_YEAR);
        return LongStream.rangeClosed(1, years).mapToObj(back -> Assignment.key(year - Math.toIntExact(back), account));
    }
}
