package io.carbonregistry.client.demo;

import io.carbonregistry.client.demo.eutl.Narrator;
import io.carbonregistry.client.demo.eutl.Unreadable;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.units.UnitClass;
import java.io.PrintStream;
import java.util.Locale;

/** Tells line by line how a replay goes, beside its result. */
final class Telling implements Narrator {

    private static final int STEPS = 10;

    private final PrintStream out;

    Telling(PrintStream out) {
        this.out = out;
    }

    @Override
    public void unreadable(Unreadable line) {
        out.println("  cannot be read: " + line);
    }

    @Override
    public void preparing(int accounts, int trusts) {
        out.printf(
                Locale.ROOT,
                "  Opening %,d accounts and %,d trusted counterparties. The rules are set so that delays are 0 and limits"
                        + " none.%n",
                accounts,
                trusts);
    }

    @Override
    public void seeded(UnitClass unitClass, long units, int accounts, long cap) {
        out.printf(
                Locale.ROOT,
                "  %s: %,d units issued to %,d accounts as opening balances, exactly what the log needs, under a cap of"
                        + " %,d.%n",
                unitClass,
                units,
                accounts,
                cap);
    }

    @Override
    public void failed(ActId act, String how) {
        out.println("  " + act + ": " + how);
    }

    @Override
    public void progress(long ended, long all) {
        if (ended * STEPS / all > (ended - 1) * STEPS / all) {
            out.printf(Locale.ROOT, "  %,6d of %,d acts%n", ended, all);
        }
    }
}
