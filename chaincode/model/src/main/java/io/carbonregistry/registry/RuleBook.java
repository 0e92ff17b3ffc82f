package io.carbonregistry.registry;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * All versions of a topic's rules, the earliest first.
 *
 * @param topic what they are about
 * @param versions ordered by their first day, one a day
 */
public record RuleBook(RuleTopic topic, List<RuleVersion> versions) implements State {

    public RuleBook {
        versions = List.copyOf(versions);
    }

    /** Where it stands. */
    public static Key<RuleBook> key(RuleTopic topic) {
        return Key.of(RuleBook.class, "rules", topic.name().toLowerCase(Locale.ROOT));
    }

    /** The version in force on a day. */
    public RuleVersion on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> RefusedException.because(Reason.RULE_VERSION_UNKNOWN, topic, day));
    }

    /** The version in force on a day and those after it. */
    RuleBook from(LocalDate day) {
        long past = versions.stream()
                .skip(1)
                .takeWhile(version -> !version.from().isAfter(day))
                .count();
        return new RuleBook(topic, versions.stream().skip(past).toList());
    }

    /** With another version; one that starts on the same day is replaced. */
    public RuleBook with(RuleVersion added) {
        List<RuleVersion> all = new ArrayList<>(versions);
        all.removeIf(version -> version.from().equals(added.from()));
        all.add(added);
        all.sort(Comparator.comparing(RuleVersion::from));
        return new RuleBook(topic, all);
    }
}
