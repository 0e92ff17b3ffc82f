package io.carbonregistry.client.permissions;

import io.carbonregistry.access.Permission;
import io.carbonregistry.kernel.Role;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that says who was found to be let through. */
final class PermissionPage {

    private final Map<Permission, StringBuilder> rows = new LinkedHashMap<>();

    /** What was found of a kind and a role. */
    void add(Permission permission, String found) {
        rows.computeIfAbsent(permission, unused -> new StringBuilder())
                .append(' ')
                .append(found)
                .append(" |");
    }

    String text() {
        String roles = Stream.of(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" | "));
        String rules = " --- |".repeat(Role.values().length + 1);
        return """
                # Who may ask what

                Written by the build: every act and every query was asked over the wire by somebody of every role, on accounts of their own
                and of others, in each way an account may stand, with nothing written.

                - `–` is refused to everybody of that role; `yes` concerns no account and is let through to whoever holds the office.
                - Letters say how the account may stand: `O` open, `R` restricted, `F` frozen, `C` closed, `.` refused as it stands.
                  They come for accounts of one's own, then after a stroke for those of others; `x` where a role has no accounts of its own.
                - Small letters: the role and the person were let through, and what the question is about was not there, so that rules of its own, the
                  account's standing among them, did not come to be tried here. Pledges and repos have tables of their own.

                Whoever signs second is refused for the same reasons when they sign.

                """
                + "| | " + roles + " |\n|" + rules + "\n"
                + rows.entrySet().stream()
                        .map(row -> "| `" + row.getKey().name() + "` |" + row.getValue() + "\n")
                        .collect(Collectors.joining());
    }
}
