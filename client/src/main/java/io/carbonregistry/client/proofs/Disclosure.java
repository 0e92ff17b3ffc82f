package io.carbonregistry.client.proofs;

import static io.carbonregistry.client.proofs.NotProvenException.require;

import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.Row;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.kernel.RefusedException;

/**
 * One row of a month, opened, with the transaction that committed to it.
 *
 * @param opening the row, its salt and its way to the root
 * @param proof the transaction
 */
public record Disclosure(Opening opening, TransactionProof proof) {

    /**
     * A row that was opened, and the attestation that it is part of.
     *
     * @param row what it says
     * @param attestation as both authorities endorsed it
     * @param proven the transaction
     */
    public record Disclosed(Row row, Attestation attestation, Proven proven) {}

    /**
     * What it shows.
     *
     * @throws NotProvenException if any part of it doesn't hold
     */
    public Disclosed check(Proving proving) {
        Proven proven = proving.of(proof);
        Row row = row();
        Attestation attestation = proven.receipt().attestations().stream()
                .filter(one -> one.of().equals(row.of()))
                .findFirst()
                .orElseThrow(() -> new NotProvenException(Flaw.NO_ATTESTATION));
        require(opening.opens(attestation.commitment()), Flaw.NOT_OPENED);
        return new Disclosed(row, attestation, proven);
    }

    private Row row() {
        try {
            return ConfidedMonth.opened(opening);
        } catch (RefusedException e) {
            throw new NotProvenException(Flaw.UNREADABLE);
        }
    }
}
