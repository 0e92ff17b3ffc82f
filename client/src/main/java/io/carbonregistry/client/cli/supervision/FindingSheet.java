package io.carbonregistry.client.cli.supervision;

import io.carbonregistry.client.supervision.Lead;
import java.util.List;

/**
 * What looks wrong in a year's months.
 *
 * @param year which year
 * @param findings by rule, in a fixed order
 * @param read how many months were looked at
 * @param withheld how many others there are, whose values this office may not see
 * @param block as of the end of this block
 */
record FindingSheet(int year, List<Told> findings, long read, long withheld, long block) {

    FindingSheet {
        findings = List.copyOf(findings);
    }

    /**
     * One thing that looks wrong.
     *
     * @param rule by which rule
     * @param words what is wrong
     * @param rows what led to it
     */
    record Told(String rule, String words, List<Lead> rows) {

        Told {
            rows = List.copyOf(rows);
        }
    }
}
