package io.carbonregistry.client.network;

import io.carbonregistry.identities.IdentityException;

/**
 * What people call an identity: {@code ORGANISATION/USER}.
 *
 * @param organisation the organisation's name
 * @param user the enrolment id
 */
public record UserName(String organisation, String user) {

    /**
     * Reads {@code ORGANISATION/USER}.
     *
     * @throws IdentityException if it is none
     */
    public static UserName parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1 || text.indexOf('/', slash + 1) >= 0) {
            throw new IdentityException("Not an identity: \"" + text + "\"; write ORGANISATION/USER");
        }
        return new UserName(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return organisation + "/" + user;
    }
}
