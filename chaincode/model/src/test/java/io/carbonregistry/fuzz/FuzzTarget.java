package io.carbonregistry.fuzz;

/** What a fuzzer that looks at coverage calls, once for each input. */
public final class FuzzTarget {

    private static final Trial TRIAL = new Trial();

    private FuzzTarget() {}

    /** The one method that it looks for. */
    public static void fuzzerTestOneInput(byte[] input) {
        TRIAL.put(input);
    }
}
