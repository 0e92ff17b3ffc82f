package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Grounds;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides lines that make new versions of months one after the other, each over the results of its predecessors. */
final class Attesting {

    private final Attestation.Why why;
    private final Optional<Grounds> because;
    private final States states;
    private final Circumstances now;
    private final RuleVersion terms;
    private final List<Attestation> passed = new ArrayList<>();
    private final List<RefusedMonth> refused = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private Changes changes = Changes.none();

    Attesting(Attestation.Why why, Optional<Grounds> because, States states, Circumstances now) {
        this.why = why;
        this.because = because;
        this.states = states;
        this.now = now;
        this.terms = states.get(RuleBook.key(RuleTopic.ATTESTATIONS)).on(now.day());
    }

    /** An emitter's own lines; its account exists, and at least one of them passes. */
    void decideOf(AccountId account, List<MonthLine> lines, ConfidedMonths months, Rules whole) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        decide(EntityLine.of(account, lines), months, whole);
        whole.require(standing.exists(), Reason.ACCOUNT_NOT_OPEN, account, standing.standing());
        requireOne(whole);
        whole.end();
    }

    /** Each line passes and counts, or is refused and contributes nothing. */
    void decide(List<EntityLine> lines, ConfidedMonths months, Rules whole) {
        lines.forEach(one -> decide(one, months.of(one.version()), whole.ofLine()));
    }

    private void decide(EntityLine one, Optional<ConfidedMonth> rows, Rules rules) {
        MonthLine line = one.line();
        States before = new Overlay(states, changes);
        Optional<AttestedMonth> head = before.find(AttestedMonth.key(line.facility(), line.month()));
        Attestation.Why made = why == Attestation.Why.ATTESTED && head.isPresent() ? Attestation.Why.RESUBMITTED : why;
        try {
            new LineRules(one.account(), line, made, before, now, rules).require();
            rules.require(
                    rows.filter(given -> matches(line, given)).isPresent(),
                    Reason.COMMITMENT_DIFFERS,
                    line.facility(),
                    line.month());
            rules.end();
            Bundle bundle = new Bundle(line, rows.orElseThrow(), before, terms);
            bundle.require(made, rules);
            rules.end();
            attest(one, made, head, bundle, before);
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

    private void attest(
            EntityLine one, Attestation.Why made, Optional<AttestedMonth> head, Bundle bundle, States before) {
        MonthLine line = one.line();
        MonthVersion version = one.version();
        List<Flag> flags = new ArrayList<>(late(line, head));
        flags.addAll(bundle.flags());
        flags.addAll(new Jumps(version, before, terms.number(Rule.JUMP_PERCENT)).of(bundle.rows()));
        Attestation attested = new Attestation(
                version,
                made,
                because,
                head.map(AttestedMonth::replaced),
                line.guideline(),
                line.plan(),
                line.commitment(),
                flags,
                Citations.of(line, bundle.rows(), before.get(Facility.key(line.facility()))),
                now.signers(),
                now.act(),
                now.day());
        AttestedMonth next = head.map(known -> known.followed(attested)).orElseGet(() -> AttestedMonth.begun(attested));
        passed.add(attested);
        changes = changes.put(AttestedMonth.key(line.facility(), line.month()), next)
                .put(Attestation.key(version), attested)
                .and(bundle.confided());
    }

    private List<Flag> late(MonthLine line, Optional<AttestedMonth> head) {
        String sector = states.get(Facility.key(line.facility())).sector();
        DueDay due =
                DueDay.of(line.month(), terms.number(Rule.DUE_DAYS), states.find(DueNotice.key(sector, line.month())));
        return due.flag(head.map(AttestedMonth::first).orElse(now.day())).stream()
                .map(kind -> new Flag(kind, Optional.empty()))
                .toList();
    }

    /** At least one line passes; else everything is refused that is wrong with any, as far as the rules went on. */
    void requireOne(Rules rules) {
        if (passed.isEmpty()) {
            refusals.forEach(refusal -> rules.require(false, () -> refusal));
        }
    }

    List<Attestation> passed() {
        return List.copyOf(passed);
    }

    List<RefusedMonth> refused() {
        return List.copyOf(refused);
    }

    Changes changes() {
        return changes;
    }
}
