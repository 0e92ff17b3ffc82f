package io.carbonregistry.client.attestations;

import io.carbonregistry.client.sheets.SheetMistake;
import java.util.List;
import java.util.Optional;

/**
 * What came of a preparation.
 *
 * @param bundle there is none if anything is wrong, or if there is nothing to attest
 * @param mistakes everything that is wrong
 * @param leftOut the places of rows without a value, which are not attested
 */
public record Prepared(Optional<MonthBundle> bundle, List<SheetMistake> mistakes, List<String> leftOut) {

    public Prepared {
        mistakes = List.copyOf(mistakes);
        leftOut = List.copyOf(leftOut);
    }
}
