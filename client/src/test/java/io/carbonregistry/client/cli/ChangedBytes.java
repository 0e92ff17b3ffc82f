package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.client.Network;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.proofs.Authorities;
import io.carbonregistry.client.proofs.Disclosure;
import io.carbonregistry.client.proofs.NotProvenException;
import io.carbonregistry.client.proofs.ProofFile;
import io.carbonregistry.client.proofs.Proving;
import io.carbonregistry.client.proofs.ReceiptCheck;
import io.carbonregistry.identities.Organisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Files of proofs in which bytes are changed, all over the file and each in turn.
 *
 * @param proving what checks them
 * @param changed where a changed file may be written
 */
record ChangedBytes(Proving proving, Path changed) {

    private static final int BYTES = 97;

    /** To whoever has the roots of a network's authorities. */
    static ChangedBytes on(Network network, Path changed) {
        Authorities authorities = Authorities.of(
                network.organisations().all().stream().collect(Collectors.toMap(Organisation::mspId, one -> one.trust()
                        .roots())),
                Profile.AUTHORITIES);
        return new ChangedBytes(new Proving(authorities), changed);
    }

    void areFoundInReceipt(Path receipt) throws IOException {
        areFound(receipt, text -> ReceiptCheck.of(text, proving));
    }

    void areFoundInDisclosure(Path disclosure) throws IOException {
        areFound(disclosure, text -> ProofFile.read(Disclosure.class, text).check(proving));
    }

    /** The last byte is the end of a line. */
    private void areFound(Path of, Consumer<String> check) throws IOException {
        byte[] right = Files.readAllBytes(of);
        check.accept(ProofFile.text(of));
        int step = Math.max(1, right.length / BYTES);
        for (int i = 0; i < right.length - 1; i += step) {
            byte[] wrong = right.clone();
            wrong[i] = (byte) (wrong[i] == 'x' ? 'y' : 'x');
            Files.write(changed, wrong);
            int at = i;
            assertThrows(NotProvenException.class, () -> check.accept(ProofFile.text(changed)), () -> of + " at " + at);
        }
    }
}
