package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.Text;
import java.math.BigDecimal;

/**
 * A kind of meter.
 *
 * @param name its code and names
 * @param accuracyPercent the accuracy that is required of it
 * @param regulation the verification regulation it is calibrated by
 */
public record MeterKind(Name name, BigDecimal accuracyPercent, String regulation) {

    public MeterKind {
        Text.requirePhrase("regulation", regulation, 64);
    }
}
