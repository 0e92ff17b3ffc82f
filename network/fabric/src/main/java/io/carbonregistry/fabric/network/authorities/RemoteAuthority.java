package io.carbonregistry.fabric.network.authorities;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.identities.Credential;
import io.carbonregistry.identities.Identity;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** One authority of a server, spoken to by its registrar: each name is registered, and then enrolled with a new key. */
final class RemoteAuthority {

    private final AuthorityCalls calls;
    private final String authority;
    private final String organisation;
    private final Identity registrar;

    /**
     * Signs the registrar in.
     *
     * @param calls to its server
     * @param authority what it is called there
     * @param organisation whose certificates it makes
     * @param mspId the organisation's MSP id
     * @param secret the registrar's
     */
    RemoteAuthority(AuthorityCalls calls, String authority, String organisation, String mspId, String secret) {
        this.calls = calls;
        this.authority = authority;
        this.organisation = organisation;
        registrar = new Identity(mspId, enrol(AuthoritySettings.REGISTRAR, secret, List.of(), List.of()));
    }

    /** A new key, certified for a name; the certificate tells these attributes and no others. */
    Credential certify(String name, String type, SortedMap<String, String> attributes, List<String> hosts) {
        String secret = AuthorityFolder.random();
        register(name, type, secret, attributes);
        return enrol(name, secret, List.copyOf(attributes.keySet()), hosts);
    }

    /** Somebody who was registered when something failed afterwards gets the new secret. */
    private void register(String name, String type, String secret, SortedMap<String, String> attributes) {
        List<Map<String, Object>> told = attributes.entrySet().stream()
                .map(one -> Map.<String, Object>of("name", one.getKey(), "value", one.getValue(), "ecert", true))
                .toList();
        Map<String, Object> body = Map.of(
                "id", name, "type", type, "secret", secret, "affiliation", "", "attrs", told, "caname", authority);
        AuthorityCalls.Answer answer = calls.byCertificate("POST", "register", body, registrar);
        if (answer.isKnownAlready()) {
            answer = calls.byCertificate("PUT", "identities/" + name, body, registrar);
        }
        answer.granted();
    }

    private Credential enrol(String name, String secret, List<String> attributes, List<String> hosts) {
        SigningRequest request = SigningRequest.of(organisation, name);
        List<Map<String, Object>> wanted = attributes.stream()
                .map(one -> Map.<String, Object>of("name", one, "optional", false))
                .toList();
        Map<String, Object> body =
                Map.of("certificate_request", request.pem(), "attr_reqs", wanted, "hosts", hosts, "caname", authority);
        String certificate = calls.bySecret("enroll", body, name, secret)
                .granted()
                .get("Cert")
                .getAsString();
        return request.certifiedBy(new String(Base64.getDecoder().decode(certificate), UTF_8));
    }
}
