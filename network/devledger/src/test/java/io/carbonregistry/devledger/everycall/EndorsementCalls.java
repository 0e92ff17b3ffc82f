package io.carbonregistry.devledger.everycall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.ext.sbe.StateBasedEndorsement;
import org.hyperledger.fabric.shim.ext.sbe.StateBasedEndorsement.RoleType;
import org.hyperledger.fabric.shim.ext.sbe.impl.StateBasedEndorsementFactory;

/** Endorsement policies of single keys. */
final class EndorsementCalls {
    static final Map<String, Call> CALLS = Map.of(
            "setPolicy", EndorsementCalls::set,
            "setPolicyAndPut", EndorsementCalls::setAndPut,
            "setPolicyBytes", EndorsementCalls::setBytes,
            "getPolicy", EndorsementCalls::get,
            "setPrivatePolicy", EndorsementCalls::setPrivate,
            "setPrivatePolicyAndPut", EndorsementCalls::setPrivateAndPut,
            "getPrivatePolicy", EndorsementCalls::getPrivate);

    private EndorsementCalls() {}

    private static byte[] policy(List<String> organisations) {
        StateBasedEndorsement policy =
                StateBasedEndorsementFactory.getInstance().newStateBasedEndorsement(new byte[0]);
        policy.addOrgs(RoleType.RoleTypePeer, organisations.toArray(String[]::new));
        return policy.policy();
    }

    /** A key and the organisations whose peers must all endorse its next change. */
    private static String set(ChaincodeStub stub, List<String> parameters) {
        stub.setStateValidationParameter(parameters.get(0), policy(parameters.subList(1, parameters.size())));
        return "policy set";
    }

    /** A key, a value and organisations. */
    private static String setAndPut(ChaincodeStub stub, List<String> parameters) {
        stub.putStringState(parameters.get(0), parameters.get(1));
        stub.setStateValidationParameter(parameters.get(0), policy(parameters.subList(2, parameters.size())));
        return "put, policy set";
    }

    /** A key and any text in the place of a policy: peers find out only when they validate the key's next change. */
    private static String setBytes(ChaincodeStub stub, List<String> parameters) {
        stub.setStateValidationParameter(parameters.get(0), parameters.get(1).getBytes(UTF_8));
        return "policy set to bytes";
    }

    /** A collection, a key and the organisations whose peers must all endorse its next change. */
    private static String setPrivate(ChaincodeStub stub, List<String> parameters) {
        stub.setPrivateDataValidationParameter(
                parameters.get(0), parameters.get(1), policy(parameters.subList(2, parameters.size())));
        return "policy set";
    }

    private static String setPrivateAndPut(ChaincodeStub stub, List<String> parameters) {
        stub.putPrivateData(parameters.get(0), parameters.get(1), PrivateCalls.given(stub));
        setPrivate(stub, parameters);
        return "put, policy set";
    }

    private static String getPrivate(ChaincodeStub stub, List<String> parameters) {
        byte[] policy = stub.getPrivateDataValidationParameter(parameters.get(0), parameters.get(1));
        return policy == null ? "no policy" : organisations(policy);
    }

    private static String get(ChaincodeStub stub, List<String> parameters) {
        byte[] policy = stub.getStateValidationParameter(parameters.get(0));
        return policy == null ? "no policy" : organisations(policy);
    }

    private static String organisations(byte[] policy) {
        return new TreeSet<>(StateBasedEndorsementFactory.getInstance()
                        .newStateBasedEndorsement(policy)
                        .listOrgs())
                .toString();
    }
}
