package io.carbonregistry.devledger.everycall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.shim.ChaincodeStub;

/** Single keys of private data collections; what is put comes in the transient map, under {@code value}. */
final class PrivateCalls {
    static final Map<String, Call> CALLS = Map.ofEntries(
            Map.entry("privatePut", PrivateCalls::put),
            Map.entry("privatePutEmpty", PrivateCalls::putEmpty),
            Map.entry("privateGet", (stub, parameters) -> value(stub, parameters)),
            Map.entry("privateHash", PrivateCalls::hash),
            Map.entry("privateDelete", PrivateCalls::delete),
            Map.entry("privatePurge", PrivateCalls::purge),
            Map.entry("privateGetThenPut", PrivateCalls::getThenPut),
            Map.entry("privateHashThenPut", PrivateCalls::hashThenPut),
            Map.entry("privatePutThenGet", PrivateCalls::putThenGet),
            Map.entry("privatePurgeThenPut", PrivateCalls::purgeThenPut),
            Map.entry("privatePutThenPurge", PrivateCalls::putThenPurge),
            Map.entry("privateAndPublic", PrivateCalls::privateAndPublic),
            Map.entry("privateTell", PrivateCalls::tell),
            Map.entry("privateCopy", PrivateCalls::copy));

    private PrivateCalls() {}

    /** The value of a collection's key, quoted; it is nothing that a real chaincode would tell. */
    static String value(ChaincodeStub stub, List<String> parameters) {
        return text(stub.getPrivateData(parameters.get(0), parameters.get(1)));
    }

    static byte[] given(ChaincodeStub stub) {
        return stub.getTransient().getOrDefault("value", "given openly".getBytes(UTF_8));
    }

    private static String text(byte[] value) {
        return value == null || value.length == 0 ? "nothing" : "'" + new String(value, UTF_8) + "'";
    }

    private static String put(ChaincodeStub stub, List<String> parameters) {
        stub.putPrivateData(parameters.get(0), parameters.get(1), given(stub));
        return "put";
    }

    private static String putEmpty(ChaincodeStub stub, List<String> parameters) {
        stub.putPrivateData(parameters.get(0), parameters.get(1), new byte[0]);
        return "put empty";
    }

    private static String hash(ChaincodeStub stub, List<String> parameters) {
        byte[] hash = stub.getPrivateDataHash(parameters.get(0), parameters.get(1));
        return hash == null || hash.length == 0 ? "no hash" : HexFormat.of().formatHex(hash);
    }

    private static String delete(ChaincodeStub stub, List<String> parameters) {
        stub.delPrivateData(parameters.get(0), parameters.get(1));
        return "deleted";
    }

    private static String purge(ChaincodeStub stub, List<String> parameters) {
        stub.purgePrivateData(parameters.get(0), parameters.get(1));
        return "purged";
    }

    private static String getThenPut(ChaincodeStub stub, List<String> parameters) {
        String before = value(stub, parameters);
        put(stub, parameters);
        return "was " + before;
    }

    /** A collection and a key, of which the hash decides, and a public key and its value. */
    private static String hashThenPut(ChaincodeStub stub, List<String> parameters) {
        String hash = hash(stub, parameters);
        stub.putStringState(parameters.get(2), parameters.get(3));
        return hash;
    }

    private static String putThenGet(ChaincodeStub stub, List<String> parameters) {
        put(stub, parameters);
        return "sees " + value(stub, parameters);
    }

    private static String purgeThenPut(ChaincodeStub stub, List<String> parameters) {
        purge(stub, parameters);
        put(stub, parameters);
        return "purged, then put";
    }

    private static String putThenPurge(ChaincodeStub stub, List<String> parameters) {
        put(stub, parameters);
        purge(stub, parameters);
        return "put, then purged";
    }

    /** A collection and a key, and a public key and its value. */
    private static String privateAndPublic(ChaincodeStub stub, List<String> parameters) {
        put(stub, parameters);
        stub.putStringState(parameters.get(2), parameters.get(3));
        return "put both";
    }

    /** A collection and a key, and a public key to which the private value is written: it is private no longer. */
    private static String tell(ChaincodeStub stub, List<String> parameters) {
        stub.putState(parameters.get(2), stub.getPrivateData(parameters.get(0), parameters.get(1)));
        return "told";
    }

    /** A key and the collections from which and to which its value is copied. */
    private static String copy(ChaincodeStub stub, List<String> parameters) {
        byte[] value = stub.getPrivateData(parameters.get(1), parameters.get(0));
        stub.putPrivateData(parameters.get(2), parameters.get(0), value);
        return "copied";
    }
}
