package io.carbonregistry.devledger.endorsing;

import io.carbonregistry.devledger.chaincode.ChaincodeException;
import io.carbonregistry.devledger.simulation.Simulation;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;

/** Looks chaincode up among those that the channel has agreed on. */
final class Definitions {

    private Definitions() {}

    /**
     * The version of a chaincode. The look-up is a read of the transaction, so that a new definition makes what was
     * endorsed under the old one invalid.
     */
    static String version(Simulation simulation, String channel, String chaincode) {
        simulation.get(ChaincodeDefinition.NAMESPACE, "namespaces/fields/" + chaincode + "/Sequence");
        return ChaincodeDefinition.find(simulation.state(), chaincode)
                .map(definition -> definition.endorsement().getVersion())
                .orElseThrow(() -> new ChaincodeException("make sure the chaincode " + chaincode
                        + " has been successfully defined on channel " + channel + " and try again: chaincode "
                        + chaincode + " not found"));
    }
}
