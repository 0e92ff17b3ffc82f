package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Overlay;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides the lines of an attestation one after the other, each over the results of its predecessors. */
final class Attesting {

    private final AccountId account;
    private final States states;
    private final Circumstances now;
    private final RuleVersion terms;
    private final List<Attestation> passed = new ArrayList<>();
    private final List<RefusedMonth> refused = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private Changes changes = Changes.none();

    Attesting(AccountId account, States states, Circumstances now) {
        this.account = account;
        this.states = states;
        this.now = now;
        this.terms = states.get(RuleBook.key(RuleTopic.ATTESTATIONS)).on(now.day());
    }

    /** One line passes and counts, or is refused and contributes nothing. */
    void decide(MonthLine line, Optional<ConfidedMonth> rows, Rules whole) {
        States before = new Overlay(states, changes);
        Rules rules = whole.ofLine();
        try {
            new LineRules(account, line, before, now, rules).require();
            rules.require(
                    rows.filter(given -> matches(line, given)).isPresent(),
                    Reason.COMMITMENT_DIFFERS,
                    line.facility(),
                    line.month());
            rules.end();
            Bundle bundle = new Bundle(line, rows.orElseThrow(), before, terms);
            bundle.require(rules);
            rules.end();
            attest(line, bundle, before);
        } catch (RefusedException e) {
            List<Refusal> found = rules.and(e);
            refused.add(RefusedMonth.of(line, found.get(0)));
            refusals.addAll(found);
        }
    }

    private static boolean matches(MonthLine line, ConfidedMonth given) {
        return given.month().guideline().equals(line.guideline())
                && given.month().plan() == line.plan()
                && given.commitment().equals(line.commitment());
    }

    private void attest(MonthLine line, Bundle bundle, States before) {
        MonthVersion version = line.firstOf(account);
        List<Flag> flags = new ArrayList<>(late(line));
        flags.addAll(bundle.flags());
        flags.addAll(new Jumps(version, before, terms.number(Rule.JUMP_PERCENT)).of(bundle.rows()));
        Attestation attested =
                new Attestation(version, line.guideline(), line.plan(), line.commitment(), flags, now.act(), now.day());
        passed.add(attested);
        changes = changes.put(
                        AttestedMonth.key(line.facility(), line.month()),
                        new AttestedMonth(line.facility(), line.month(), version.number(), now.day()))
                .put(Attestation.key(version), attested)
                .put(MonthValues.key(version), bundle.values())
                .and(bundle.uses());
    }

    private List<Flag> late(MonthLine line) {
        LocalDate due = line.month().due(terms.number(Rule.DUE_DAYS));
        Timeliness timeliness = Timeliness.of(line.month(), due, Optional.of(now.day()), now.day());
        return timeliness == Timeliness.LATE ? List.of(new Flag(Flag.Kind.LATE, Optional.empty())) : List.of();
    }

    List<Attestation> passed() {
        return List.copyOf(passed);
    }

    List<RefusedMonth> refused() {
        return List.copyOf(refused);
    }

    /** Everything that is wrong with the refused lines, as far as the rules went on. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    Changes changes() {
        return changes;
    }
}
