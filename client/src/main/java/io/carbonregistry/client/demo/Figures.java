package io.carbonregistry.client.demo;

import java.util.Locale;

/** How figures are told. */
public final class Figures {

    private Figures() {}

    /** A whole number, in groups of three. */
    public static String of(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** What a look at all blocks has found. */
    public static void invariants(Page page, LedgerFindings found) {
        long held = found.invariants().values().stream().filter(one -> one).count();
        page.say(String.format(
                Locale.ROOT,
                "%,d blocks with %,d valid transactions were read again from the first on: %d of %d invariants hold.",
                found.blocks(),
                found.transactions(),
                held,
                found.invariants().size()));
        found.violations().stream()
                .limit(5)
                .forEach(one -> page.say(one.invariant() + " is broken at " + one.where() + ": expected "
                        + one.expected() + ", found " + one.found()));
    }
}
