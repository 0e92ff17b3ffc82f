package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.Engagement;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Those who wait for units of an account: whatever is there goes to the first of them, and what it leaves to the next. */
final class Line {

    private final Key<FreezeLine> key;
    private final FreezeLine before;
    private final List<Freeze> waiting;

    private Line(Key<FreezeLine> key, FreezeLine before, List<Freeze> waiting) {
        this.key = key;
        this.before = before;
        this.waiting = List.copyOf(waiting);
    }

    static Keys reads(AccountId account, UnitClass unitClass) {
        return Keys.none().maybe(FreezeLine.key(account, unitClass));
    }

    static Keys readsThen(AccountId account, UnitClass unitClass, States first) {
        return Keys.none()
                .alsoNeeded(first.find(FreezeLine.key(account, unitClass))
                        .map(FreezeLine::keys)
                        .orElse(List.of()));
    }

    /** The line as it stands on a day: whoever has expired waits no longer. */
    static Line of(AccountId account, UnitClass unitClass, States states, LocalDate day) {
        Key<FreezeLine> key = FreezeLine.key(account, unitClass);
        FreezeLine line = states.find(key).orElseGet(() -> new FreezeLine(account, unitClass, List.of()));
        return new Line(
                key,
                line,
                line.keys().stream()
                        .map(states::get)
                        .filter(freeze -> freeze.waitsOn(day))
                        .toList());
    }

    /** With one that has come last, or as one in it stands now. */
    Line with(Freeze freeze) {
        boolean known = waiting.stream().anyMatch(one -> one.act().equals(freeze.act()));
        List<Freeze> all = known
                ? waiting.stream()
                        .map(one -> one.act().equals(freeze.act()) ? freeze : one)
                        .toList()
                : Stream.concat(waiting.stream(), Stream.of(freeze)).toList();
        return new Line(key, before, all);
    }

    int size() {
        return waiting.size();
    }

    /** Tonnes that wait. */
    long tonnes() {
        return waiting.stream().mapToLong(Freeze::waiting).reduce(0, Math::addExact);
    }

    /** Whether some in it have expired since it was written. */
    boolean isOutdated() {
        return before.freezes().size() > waiting.size();
    }

    /** Deals out so many tonnes; what nobody waits for is not dealt. */
    List<Share> deal(long tonnes) {
        List<Share> shares = new ArrayList<>();
        long left = tonnes;
        for (Freeze freeze : waiting) {
            long gets = Math.min(left, freeze.waiting());
            if (gets > 0) {
                shares.add(new Share(freeze, gets));
                left -= gets;
            }
        }
        return shares;
    }

    /** What is written of the line and of those in it, once they have got their shares. */
    Changes after(List<Share> shares) {
        Line served = this;
        Changes changes = Changes.none();
        for (Share share : shares) {
            served = served.with(share.after());
            changes = changes.put(share.after().key(), share.after());
        }
        return changes.and(served.written());
    }

    private Changes written() {
        FreezeLine now = new FreezeLine(
                before.account(),
                before.unitClass(),
                waiting.stream()
                        .filter(one -> one.waiting() > 0)
                        .map(Freeze::act)
                        .toList());
        if (now.equals(before)) {
            return Changes.none();
        }
        Changes line = now.freezes().isEmpty()
                ? Changes.none().delete(key)
                : Changes.none().put(key, now);
        return line.and(engagements(now));
    }

    /** While a court waits for an account's units, the account is not closed: its holder would open another. */
    private Changes engagements(FreezeLine now) {
        List<Actor> holder = List.of(before.account().actor());
        Stream<Changes> begun = now.freezes().stream()
                .filter(act -> !before.freezes().contains(act))
                .map(act -> Engagement.begun(act, holder));
        Stream<Changes> ended = before.freezes().stream()
                .filter(act -> !now.freezes().contains(act))
                .map(act -> Engagement.ended(act, holder));
        return Changes.all(Stream.concat(begun, ended).toList());
    }
}
