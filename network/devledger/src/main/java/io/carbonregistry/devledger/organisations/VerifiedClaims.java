package io.carbonregistry.devledger.organisations;

import io.carbonregistry.fabric.rules.policies.SignedData;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Signatures that were found good a moment ago. Several peers of this process ask for the same one within milliseconds,
 * and verifying it is most of their work.
 */
final class VerifiedClaims {

    private static final int KEPT = 256;
    private static final int LARGEST = 64 * 1024;

    private final Set<SignedData> claims = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SignedData, Boolean> eldest) {
            return size() > KEPT;
        }
    }));

    boolean contains(SignedData claim) {
        return claims.contains(claim);
    }

    void add(SignedData claim) {
        if (claim.data().size() <= LARGEST) {
            claims.add(claim);
        }
    }
}
