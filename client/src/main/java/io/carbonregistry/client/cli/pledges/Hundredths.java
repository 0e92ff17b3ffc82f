package io.carbonregistry.client.cli.pledges;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.math.BigDecimal;

/** Yuan and percent as people write them: with at most two decimals. The ledger counts fen, and hundredths of a percent. */
final class Hundredths {

    private Hundredths() {}

    /**
     * Reads a number with at most two decimals.
     *
     * @throws RefusedException as malformed; what is confided is not told
     */
    static long parse(String what, String text) {
        try {
            return new BigDecimal(text).movePointRight(2).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw RefusedException.because(
                    Reason.MALFORMED, what, "a number with at most two decimals", "another text");
        }
    }

    /** The same number as people read it. */
    static String text(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
