package io.carbonregistry.identities;

import java.util.regex.Pattern;

/** Names that become folders, so they may hold nothing that leads out of one. */
final class Names {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");

    private Names() {}

    static String require(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IdentityException("Not a usable " + what + ": \"" + name
                    + "\"; use 1 to 64 letters, digits, '.', '_', '@' or '-', beginning with a letter or digit");
        }
        return name;
    }
}
