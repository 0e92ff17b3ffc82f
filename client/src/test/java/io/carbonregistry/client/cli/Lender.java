package io.carbonregistry.client.cli;

import io.carbonregistry.client.Network;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.clearances.ClearanceAudit;
import io.carbonregistry.client.clearances.ClearanceFlaw;
import io.carbonregistry.client.clearances.NotClearedException;
import io.carbonregistry.client.clearances.SignedClearance;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.Pem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody with a network's blocks and roots, who is shown clearances.
 *
 * @param network whose
 */
record Lender(Network network) {

    /** What is wrong with a clearance, if anything is. */
    Optional<ClearanceFlaw> flaw(SignedClearance of) throws IOException {
        return flaw(of, network.blocks());
    }

    /** The same by other blocks. */
    Optional<ClearanceFlaw> flaw(SignedClearance of, List<Block> blocks) {
        try {
            ClearanceAudit audit = new ClearanceAudit(of, roots(), Profile.NAME, Network.CODE);
            blocks.forEach(audit);
            audit.end();
            return Optional.empty();
        } catch (NotClearedException e) {
            return Optional.of(e.flaw());
        }
    }

    /** The command that verifies a file. */
    String verify(Path clearance) throws IOException {
        Path pem = Files.writeString(clearance.resolveSibling("roots.pem"), Pem.of(roots()));
        return "pledges verify-clearance " + clearance + " --blocks "
                + network.host().blocks() + " --roots " + pem;
    }

    private List<X509Certificate> roots() {
        return network.organisations().all().stream()
                .flatMap(one -> one.trust().roots().stream())
                .toList();
    }
}
