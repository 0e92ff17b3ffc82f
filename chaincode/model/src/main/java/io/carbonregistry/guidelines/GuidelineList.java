package io.carbonregistry.guidelines;

import java.util.List;

/**
 * What there is to account by.
 *
 * @param sectors each with its versions
 * @param factors the ids of the tables of factors
 */
public record GuidelineList(List<GuidelineBook> sectors, List<String> factors) {

    public GuidelineList {
        sectors = List.copyOf(sectors);
        factors = List.copyOf(factors);
    }
}
