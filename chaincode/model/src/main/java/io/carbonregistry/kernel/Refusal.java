package io.carbonregistry.kernel;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An expected no: the reason and the figures that a person needs to make it pass.
 *
 * @param reason why
 * @param details the figures by name, as text, in the order of the names
 */
public record Refusal(Reason reason, SortedMap<String, String> details) {

    public Refusal {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /**
     * A refusal whose figures stand in the order in which the reason names them.
     *
     * @throws IllegalArgumentException if there are more or fewer figures than the reason names, which is a bug
     */
    public static Refusal of(Reason reason, Object... figures) {
        if (figures.length != reason.figures().size()) {
            throw new IllegalArgumentException(reason + " names " + reason.figures());
        }
        SortedMap<String, String> details = new TreeMap<>();
        for (int i = 0; i < figures.length; i++) {
            details.put(reason.figures().get(i), String.valueOf(figures[i]));
        }
        return new Refusal(reason, details);
    }

    /** The figures in the order in which the reason names them; one that is not told is empty. */
    public List<String> figures() {
        return reason.figures().stream()
                .map(name -> details.getOrDefault(name, ""))
                .toList();
    }
}
