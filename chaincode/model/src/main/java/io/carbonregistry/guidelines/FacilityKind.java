package io.carbonregistry.guidelines;

import java.util.List;

/**
 * What one kind of facility reports.
 *
 * @param name its code and names
 * @param total of which total its emissions are part
 * @param required the codes of parameters it always reports, a nil month apart
 * @param optional the codes of parameters it may report
 * @param items the codes of its formulas
 * @param indicators the codes of its ratios; one out of its limits is implausible
 * @param efficiencies the codes of its ratios that physics limits
 * @param statements the codes of what it states when it has changed
 */
public record FacilityKind(
        Name name,
        Total total,
        List<String> required,
        List<String> optional,
        List<String> items,
        List<String> indicators,
        List<String> efficiencies,
        List<String> statements) {

    /** Of which total emissions are part, and so where a year's sum becomes whole tonnes. */
    public enum Total {
        /** The company's, which becomes whole once. */
        COMPANY,
        /** The facility's own, which becomes whole before it is added to the company's: that of a clinker line. */
        FACILITY,
        /** None: a process within another facility is counted there. */
        NONE
    }

    public FacilityKind {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        items = List.copyOf(items);
        indicators = List.copyOf(indicators);
        efficiencies = List.copyOf(efficiencies);
        statements = List.copyOf(statements);
    }

    /** Its code. */
    public String code() {
        return name.code();
    }

    /** Whether it reports a parameter at all. */
    public boolean reports(String parameter) {
        return required.contains(parameter) || optional.contains(parameter);
    }
}
