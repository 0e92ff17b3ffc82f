package io.carbonregistry.fabric.rules.lifecycle;

import io.carbonregistry.fabric.rules.state.StateKey;

/** Where the parts of a chaincode's definition stand. */
final class DefinitionKeys {
    static final String SEQUENCE = "Sequence";
    static final String ENDORSEMENT = "EndorsementInfo";
    static final String VALIDATION = "ValidationInfo";
    static final String COLLECTIONS = "Collections";

    private DefinitionKeys() {}

    static StateKey metadata(String name) {
        return StateKey.of(ChaincodeDefinition.NAMESPACE, "namespaces/metadata/" + name);
    }

    static StateKey sequence(String name) {
        return field(name, SEQUENCE);
    }

    static StateKey endorsement(String name) {
        return field(name, ENDORSEMENT);
    }

    static StateKey validation(String name) {
        return field(name, VALIDATION);
    }

    static StateKey collections(String name) {
        return field(name, COLLECTIONS);
    }

    private static StateKey field(String name, String field) {
        return StateKey.of(ChaincodeDefinition.NAMESPACE, "namespaces/fields/" + name + "/" + field);
    }
}
