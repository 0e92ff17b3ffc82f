package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;

/**
 * One line of the log: a block of units in a transaction.
 *
 * @param completed the day on which the transaction was completed
 * @param transaction the log's id, which lines of one transaction share
 * @param type its main and supplementary code, such as {@code 10-0}
 * @param from the transferring account
 * @param to the acquiring account
 * @param units what kind of unit
 * @param quantity whole units
 */
record Line(
        LocalDate completed,
        ActId transaction,
        String type,
        AccountId from,
        AccountId to,
        Units units,
        Quantity quantity) {

    /**
     * A kind of unit and, of a project's reductions, the project.
     *
     * @param kind as the log names it
     * @param project the project's number; empty if there is none
     */
    record Units(String kind, String project) {

        Units {
            UnitClassDefinition.requireKind(kind);
        }

        /** The class that stands for them here. */
        UnitClass unitClass() {
            return new UnitClass(project.isEmpty() ? kind : kind + "-" + project);
        }
    }
}
