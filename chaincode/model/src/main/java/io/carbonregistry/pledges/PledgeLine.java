package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * Tonnes of one class that a pledge is over.
 *
 * @param unitClass the class
 * @param quantity whole tonnes
 */
public record PledgeLine(UnitClass unitClass, Quantity quantity) {

    private static final int MOST = 20;

    /** At least one line, each class once. */
    static List<PledgeLine> eachOnce(List<PledgeLine> lines) {
        return distinct(Batch.checked("lines", lines, MOST));
    }

    /** Each class once, or nothing at all. */
    static List<PledgeLine> distinct(List<PledgeLine> lines) {
        long classes = lines.stream().map(PledgeLine::unitClass).distinct().count();
        Text.require(classes == lines.size(), "lines", lines.size() + " lines", "each class once");
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return quantity + " " + unitClass;
    }
}
