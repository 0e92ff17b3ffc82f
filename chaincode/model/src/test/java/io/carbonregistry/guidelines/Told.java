package io.carbonregistry.guidelines;

import io.carbonregistry.formulas.Emission;
import io.carbonregistry.formulas.Emissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an assessment says, as text. */
record Told(Assessment month) {

    List<String> faults() {
        return month.faults().stream()
                .map(one -> one.kind() + " " + one.figure() + " " + one.expected())
                .toList();
    }

    List<String> warnings() {
        return month.warnings().stream()
                .map(one -> one.kind() + " " + one.figure() + " " + one.allowed())
                .toList();
    }

    Map<String, String> items() {
        return month.emissions().items().stream()
                .collect(Collectors.toMap(Told::place, one -> one.tonnes().toPlainString()));
    }

    Map<String, String> computed() {
        return month.computed().stream()
                .collect(Collectors.toMap(
                        Assessment.ComputedValue::indicator, one -> one.value().toPlainString()));
    }

    String total() {
        return month.emissions().total().toPlainString();
    }

    /** What the company reports if this is its only month of the year. */
    String whole() {
        return Emissions.ofYear(List.of(month.emissions().total())).toPlainString();
    }

    private static String place(Emission one) {
        return one.material().isEmpty() ? one.item() : one.item() + "/" + one.material();
    }
}
