package io.carbonregistry.client.proofs;

import static io.carbonregistry.client.proofs.NotProvenException.require;

/** Checks a receipt in either of its forms. */
public final class ReceiptCheck {

    private ReceiptCheck() {}

    /**
     * What a receipt shows; of a page, every word must be what its proof comes to.
     *
     * @throws NotProvenException if any part of it doesn't hold
     */
    public static Proven of(String text, Proving proving) {
        TransactionProof proof = read(text);
        Proven proven = proving.of(proof);
        if (ReceiptPage.isPage(text)) {
            require(ReceiptPage.of(proven.receipt()).equals(text), Flaw.WORDS_DIFFER);
        } else {
            proven.receipt().attestations();
        }
        return proven;
    }

    /** The proof that a receipt carries, not yet checked. */
    public static TransactionProof read(String text) {
        return ReceiptPage.isPage(text) ? ReceiptPage.proof(text) : ProofFile.read(TransactionProof.class, text);
    }
}
