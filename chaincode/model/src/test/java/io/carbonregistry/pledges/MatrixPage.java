package io.carbonregistry.pledges;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.kernel.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The page that says where which act is granted to whom. */
final class MatrixPage {

    private final Map<String, Map<PledgeStatus, String>> rows = new LinkedHashMap<>();

    void add(Class<?> act, PledgeStatus status, MatrixScenes.Scene scene, Set<Role> granted) {
        String cell = granted.isEmpty()
                ? ""
                : MatrixScenes.after(scene, status) == status
                        ? "stays"
                        : MatrixScenes.after(scene, status).name();
        rows.computeIfAbsent(act.getSimpleName(), unused -> new EnumMap<>(PledgeStatus.class))
                .put(status, cell);
    }

    String text() {
        StringBuilder text = new StringBuilder("# The course of a pledge\n\n");
        text.append(
                        "Written by the build: every act was tried wherever a pledge may stand, by every role. A cell says where the act leads;\n")
                .append(
                        "an empty one, that it is refused to everybody. Who must sign second stands after the arrow. Where this registry is the\n")
                .append("statutory one, `LockPledge` leads to `PERFECTED`.\n\n| Act | By |");
        Arrays.stream(PledgeStatus.values())
                .forEach(status -> text.append(" ").append(status).append(" |"));
        text.append("\n| --- | --- |")
                .append(" --- |".repeat(PledgeStatus.values().length))
                .append("\n");
        rows.forEach((act, cells) -> {
            text.append("| `").append(act).append("` | ").append(by(act)).append(" |");
            cells.values().forEach(cell -> text.append(cell.isEmpty() ? " |" : " " + cell + " |"));
            text.append("\n");
        });
        return text.toString();
    }

    private static String by(String act) {
        Permission line = Permissions.named(act).orElseThrow();
        String second = names(line.approvers());
        return names(line.roles()) + (second.isEmpty() ? "" : " → " + second);
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.joining(", "));
    }
}
