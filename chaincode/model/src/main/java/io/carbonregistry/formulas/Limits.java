package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Between what a value is plausible.
 *
 * @param least itself plausible
 * @param most itself plausible
 * @param below itself no longer plausible
 */
public record Limits(Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<BigDecimal> below) {

    /** Whether a value keeps within them; nothing is rounded. */
    public boolean hold(Fraction value) {
        return least.filter(limit -> value.comparedTo(limit) < 0).isEmpty()
                && most.filter(limit -> value.comparedTo(limit) > 0).isEmpty()
                && below.filter(limit -> value.comparedTo(limit) >= 0).isEmpty();
    }

    /** As a person writes them: {@code [0, 100]}, {@code […, 0.46)}. */
    @Override
    public String toString() {
        String upper = most.map(limit -> limit.toPlainString() + "]")
                .or(() -> below.map(limit -> limit.toPlainString() + ")"))
                .orElse("…]");
        return "[" + least.map(BigDecimal::toPlainString).orElse("…") + ", " + upper;
    }
}
