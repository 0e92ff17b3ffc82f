package io.carbonregistry.verification;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was found in a year, in numbers.
 *
 * @param raised how many non-conformities, closed ones too; they are numbered from 1
 * @param open how many of them wait
 * @param gravest how grave the gravest was
 */
public record Findings(int raised, int open, Optional<Severity> gravest) {

    /** More than any verifier raises; an opinion reads all of them. */
    static final int MOST = 200;

    static final Findings NONE = new Findings(0, 0, Optional.empty());

    Findings raising(Severity severity) {
        Severity worst = gravest.filter(one -> one.compareTo(severity) > 0).orElse(severity);
        return new Findings(raised + 1, open + 1, Optional.of(worst));
    }

    Findings closing() {
        return new Findings(raised, open - 1, gravest);
    }

    /** The numbers of all. */
    List<Integer> numbers() {
        return IntStream.rangeClosed(1, raised).boxed().toList();
    }
}
