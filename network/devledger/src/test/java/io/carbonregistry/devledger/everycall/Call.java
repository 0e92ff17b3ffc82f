package io.carbonregistry.devledger.everycall;

import java.util.List;
import org.hyperledger.fabric.shim.ChaincodeStub;

/** One function of the chaincode: makes stub calls and puts what they answered into text. */
@FunctionalInterface
interface Call {
    String answer(ChaincodeStub stub, List<String> parameters);
}
