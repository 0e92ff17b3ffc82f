package io.carbonregistry.fabric.network.certificates;

import io.carbonregistry.identities.Node;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.identities.Pem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All certificates of a network's organisations.
 *
 * @param organisations whose
 */
public record CertificateInventory(Organisations organisations) {

    /**
     * One certificate.
     *
     * @param holder the organisation, and who within it
     * @param purpose what it is for
     * @param ends its last instant
     */
    public record Entry(String holder, String purpose, Instant ends) {

        /** Whole days until it ends; negative once it has. */
        public long daysLeft(Instant now) {
            return Math.floorDiv(
                    Duration.between(now, ends).toSeconds(), Duration.ofDays(1).toSeconds());
        }
    }

    /** Soonest end first. */
    public List<Entry> all() {
        return organisations.all().stream()
                .flatMap(CertificateInventory::of)
                .sorted(Comparator.comparing(Entry::ends)
                        .thenComparing(Entry::holder)
                        .thenComparing(Entry::purpose))
                .toList();
    }

    private static Stream<Entry> of(Organisation one) {
        Stream<Entry> roots = Stream.concat(
                one.trust().roots().stream().map(root -> entry(one.name(), "authority", root)),
                one.trust().tlsRoots().stream().map(root -> entry(one.name(), "TLS authority", root)));
        Stream<Entry> nodes =
                Stream.concat(one.peers().stream(), one.orderers().stream()).flatMap(node -> of(one, node));
        Stream<Entry> users = one.users().stream()
                .map(user -> entry(
                        one.name() + "/" + user, "identity", one.user(user).certificate()));
        return Stream.of(roots, nodes, users).flatMap(part -> part);
    }

    private static Stream<Entry> of(Organisation owner, Node node) {
        String holder = owner.name() + "/" + node.name();
        return Stream.of(
                entry(holder, "identity", first(node.mspFolder().resolve("signcerts/cert.pem"))),
                entry(holder, "TLS", first(node.tls().certificate())));
    }

    private static Entry entry(String holder, String purpose, X509Certificate certificate) {
        return new Entry(holder, purpose, certificate.getNotAfter().toInstant());
    }

    private static X509Certificate first(Path file) {
        try {
            return Pem.certificates(Files.readString(file)).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
