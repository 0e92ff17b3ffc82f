package io.carbonregistry.kernel;

import java.util.Optional;

/**
 * Who signs a transaction, as the certificate and its MSP say.
 *
 * @param person the bearer
 * @param role what the bearer is, granted by an MSP that may grant it
 * @param key SHA-256 of the certificate's SubjectPublicKeyInfo
 * @param office the office the bearer speaks for, where the certificate names one
 */
public record Caller(Person person, Role role, Digest key, Optional<Actor> office) {

    /**
     * The office the bearer speaks for.
     *
     * @throws RefusedException if the certificate names none
     */
    public Actor requireOffice() {
        return office.orElseThrow(() -> RefusedException.because(Reason.ATTRIBUTE_MISSING, "office", person));
    }
}
