package io.carbonregistry.kernel;

import java.util.List;

/**
 * A person who acts for an account or an office.
 *
 * @param person who
 * @param authority to initiate, to approve, or both
 * @param keys the public keys admitted for this person here, as SHA-256 of their SubjectPublicKeyInfo
 */
public record Representative(Person person, Authority authority, List<Digest> keys) {

    public Representative {
        keys = List.copyOf(keys);
    }
}
