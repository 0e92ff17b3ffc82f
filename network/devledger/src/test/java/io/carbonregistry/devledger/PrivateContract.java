package io.carbonregistry.devledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.EndorseException;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.Transaction;

/** The private calls of {@code everycall}, as somebody of the Registrar makes them. */
final class PrivateContract {

    private PrivateContract() {}

    static Contract contract(TestNetwork network) {
        return network.contract(TestOrganisations.REGISTRAR);
    }

    static void put(TestNetwork network, String collection, String key, String value) throws Exception {
        endorse(network, collection, key, value).submit();
    }

    static Transaction endorse(TestNetwork network, String collection, String key, String value)
            throws EndorseException {
        return endorse(network, collection, key, value, "privatePut");
    }

    static Transaction endorse(TestNetwork network, String collection, String key, String value, String function)
            throws EndorseException {
        return contract(network)
                .newProposal(function)
                .addArguments(collection, key)
                .putTransient("value", value.getBytes(UTF_8))
                .build()
                .endorse();
    }

    static String get(TestNetwork network, String collection, String key) throws GatewayException {
        return evaluate(network, "privateGet", collection, key);
    }

    static String evaluate(TestNetwork network, String... call) throws GatewayException {
        String[] arguments = List.of(call).subList(1, call.length).toArray(String[]::new);
        return new String(contract(network).evaluateTransaction(call[0], arguments), UTF_8);
    }
}
