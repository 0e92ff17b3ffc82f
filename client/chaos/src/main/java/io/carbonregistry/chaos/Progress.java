package io.carbonregistry.chaos;

import java.io.PrintStream;
import java.util.Locale;

/** Tells on the way what is being done. */
record Progress(PrintStream out) {

    void says(String what) {
        out.println(what);
    }

    void struck(int round, String fault, long millis, long silence) {
        out.println(String.format(
                Locale.ROOT,
                "round %-4d %-20s over after %,d ms, answered %,d ms later",
                round,
                fault,
                millis,
                silence));
    }
}
