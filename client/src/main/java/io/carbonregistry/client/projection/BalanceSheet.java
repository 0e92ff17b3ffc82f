package io.carbonregistry.client.projection;

import java.util.List;

/**
 * What somebody has, or all have, of each class.
 *
 * @param classes by class; classes never held left out
 * @param block as of the end of this block
 */
public record BalanceSheet(List<ClassBalance> classes, long block) {

    public BalanceSheet {
        classes = List.copyOf(classes);
    }
}
