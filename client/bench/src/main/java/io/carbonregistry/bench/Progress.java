package io.carbonregistry.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Tells on the way what is being done. */
record Progress(PrintStream out) {

    void says(String what) {
        out.println(what);
    }

    void measured(String scenario, int round, double perSecond, Map<String, Integer> failures) {
        String number = round == 0 ? "warming up" : "round " + round;
        out.println(String.format(Locale.ROOT, "%-12s %-20s %,9.1f a second", number, scenario, perSecond));
        failures.forEach((failure, count) -> out.println(count + " failed: " + failure));
    }
}
