package io.carbonregistry.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.carbonregistry.identities.Credential;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.identities.Validity;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Certificates that are not quite what they should be. */
final class Impostors {

    private final Network network;
    private final Organisations foreign;

    Impostors(Network network, Path folder) {
        this.network = network;
        this.foreign =
                Organisations.create(folder.resolve("foreign"), People.plans(), Lifetimes.usual(Clock.systemUTC()));
    }

    /** Everything as it should be, but it ended a minute ago. */
    Identity expired(String mspId, String name, Map<String, String> attributes) {
        Instant end = Instant.now().minusSeconds(60);
        return network.organisations()
                .ofMsp(mspId)
                .enrol(enrolment(name, attributes), new Validity(end.minus(Duration.ofMinutes(30)), end));
    }

    /** From an authority of the same name with another key. */
    Identity foreign(String mspId, String name) {
        return foreign.ofMsp(mspId).user(name);
    }

    /** From an organisation's own authority, which can say whatever it likes in its certificates. */
    Identity issued(String mspId, String name, Map<String, String> attributes) {
        return new Identity(mspId, credential(mspId, name, attributes));
    }

    /** From the authority of one organisation, said to be of another. */
    Identity smuggled(String issuer, String mspId, String name, Map<String, String> attributes) {
        return new Identity(mspId, credential(issuer, name, attributes));
    }

    /** A second certificate of the same person, from the right authority, with another key. */
    Identity again(Identity person) {
        return issued(person.mspId(), person.id(), person.attributes());
    }

    /** A good certificate, in which something else was written over what its authority had signed. */
    Identity overwritten(Identity good, String from, String to) throws CertificateException {
        String encoded = new String(good.certificate().getEncoded(), ISO_8859_1).replace(from, to);
        X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(encoded.getBytes(ISO_8859_1)));
        return new Identity(good.mspId(), new Credential(List.of(certificate), good.privateKey()));
    }

    private Credential credential(String issuer, String name, Map<String, String> attributes) {
        Organisation organisation = network.organisations().ofMsp(issuer);
        Instant now = Instant.now();
        return organisation
                .authority()
                .enrol(
                        enrolment(name, attributes),
                        new Validity(now.minus(Duration.ofMinutes(5)), now.plus(Duration.ofDays(1))));
    }

    private static Enrolment enrolment(String name, Map<String, String> attributes) {
        return Enrolment.client(name, new TreeMap<>(attributes));
    }
}
