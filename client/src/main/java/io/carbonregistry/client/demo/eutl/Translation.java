package io.carbonregistry.client.demo.eutl;

import java.util.List;

/**
 * The log's transactions as acts of this registry.
 *
 * @param acts in the log's order
 * @param leftOut one for each transaction that has none
 */
record Translation(List<ReplayedAct> acts, List<LeftOut> leftOut) {

    Translation {
        acts = List.copyOf(acts);
        leftOut = List.copyOf(leftOut);
    }
}
