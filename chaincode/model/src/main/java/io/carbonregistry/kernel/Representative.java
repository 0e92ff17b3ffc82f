package io.carbonregistry.kernel;

import java.util.List;
import java.util.stream.Stream;

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
        Text.require(authority != Authority.ANY, "authority", authority.name(), "INITIATE, APPROVE or BOTH");
    }

    /** With a further key. */
    public Representative with(Digest key) {
        return new Representative(
                person, authority, Stream.concat(keys.stream(), Stream.of(key)).toList());
    }

    /** Without a key. */
    public Representative without(Digest key) {
        return new Representative(
                person, authority, keys.stream().filter(one -> !one.equals(key)).toList());
    }
}
