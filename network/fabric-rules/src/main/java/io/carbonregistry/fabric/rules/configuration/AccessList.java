package io.carbonregistry.fabric.rules.configuration;

import java.util.Map;
import java.util.Optional;
import org.hyperledger.fabric.protos.peer.ACLs;
import org.hyperledger.fabric.protos.peer.APIResource;

/** The policies that guard the peers' resources. */
record AccessList(Map<String, APIResource> resources) {

    static AccessList of(Section application) {
        return new AccessList(
                application.value("ACLs", ACLs.parser()).map(ACLs::getAclsMap).orElse(Map.of()));
    }

    /** The policy of a resource, made absolute. */
    Optional<String> path(String resource) {
        return Optional.ofNullable(resources.get(resource))
                .map(APIResource::getPolicyRef)
                .filter(reference -> !reference.isEmpty())
                .map(reference -> reference.startsWith("/") ? reference : "/Channel/Application/" + reference);
    }
}
