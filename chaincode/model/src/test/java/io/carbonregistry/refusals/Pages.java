package io.carbonregistry.refusals;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages on refusals, for readers: one a capability, and an index of all reasons. */
final class Pages {

    private static final String HEAD =
            "| | Refusal | Code | Article | What it says | \u4e2d\u6587 |\n|-:|-|-:|-|-|-|\n";

    private final RuleTable rules = new RuleTable();
    private final Texts english = new Texts("reasons.properties");
    private final Texts chinese = new Texts("reasons_zh.properties");

    /** Every page by the name of its file. */
    SortedMap<String, String> all() {
        Map<String, List<Permission>> capabilities = new LinkedHashMap<>();
        Permissions.all().forEach(line -> capabilities
                .computeIfAbsent(RuleTable.capability(line.type().getPackageName()), unused -> new ArrayList<>())
                .add(line));
        SortedMap<String, String> pages = new TreeMap<>();
        capabilities.forEach((name, lines) -> pages.put(name + ".md", page(name, lines)));
        pages.put("README.md", index(capabilities));
        return pages;
    }

    private String index(Map<String, List<Permission>> capabilities) {
        return "# Refusals\n\nWhat the registry says no to, in the order in which it looks. The build writes these pages from the"
                + " rules themselves and fails while they differ. How a command ends that is refused: [exit codes](../exit-codes.md).\n\n"
                + capabilities.entrySet().stream().map(Pages::entry).collect(Collectors.joining())
                + "\n## What every act passes first\n\nWhat cannot be read as a request or a query is `MALFORMED` before anything"
                + " else. Then, before an act's own rules:\n\n" + table(rules.beforeEvery())
                + "\n## What every act passes last\n\nAn act that somebody else must sign, once its own rules hold:\n\n"
                + table(rules.afterEvery())
                + "\n## What every query passes first\n\nUnless it is open to every role:\n\n"
                + table(rules.beforeEveryQuery()) + "\n## Every reason by its code\n\n"
                + table(Arrays.stream(Reason.values())
                        .sorted(Comparator.comparingInt(Reason::code))
                        .toList());
    }

    private static String entry(Map.Entry<String, List<Permission>> capability) {
        String asked = capability.getValue().stream().map(Permission::name).collect(Collectors.joining(", "));
        return "- [" + capability.getKey() + "](" + capability.getKey() + ".md): " + asked + "\n";
    }

    private String page(String name, List<Permission> lines) {
        return "# Refusals: " + name + "\n\nWhat is asked in `" + name
                + "`, by whom, and what it is refused for by rules of its"
                + " own, in the order in which they are looked at. Before them stand [the rules that all acts share](README.md).\n"
                + lines.stream().map(this::section).collect(Collectors.joining());
    }

    private String section(Permission line) {
        List<Reason> shape = rules.shape(line);
        List<Reason> own = rules.own(line);
        List<Reason> perLine = rules.perLine(line);
        return "\n## " + line.name() + "\n\n" + who(line) + "\n"
                + (shape.isEmpty() ? "" : "\nA value in it may be refused by itself: " + names(shape) + ".\n")
                + (own.isEmpty() ? "\nNo rule of its own.\n" : "\n" + table(own))
                + (perLine.isEmpty()
                        ? ""
                        : "\nEach of its lines by itself; a refused one contributes nothing and is named in the fact:\n\n"
                                + table(perLine));
    }

    private static String who(Permission line) {
        if (!line.isAct()) {
            return line.isOpenToAll()
                    ? "Answered to every role."
                    : "Answered to appointed officials: " + roles(line.roles()) + ", within their jurisdiction."
                            + (line.own().isEmpty() ? "" : " About themselves: " + roles(line.own()) + ".");
        }
        return Stream.of(
                        "Asked by " + roles(line.roles()) + ".",
                        line.needsFourEyes() ? "Signed second by " + roles(line.approvers()) + "." : "",
                        offices(line.level()),
                        line.whenHalted() ? "Even while the registry is halted." : "",
                        line.underAnyCode() ? "Even by code that is not in force." : "")
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String offices(Adcode.Level level) {
        return switch (level) {
            case NATION -> "Only offices of the nation.";
            case PROVINCE -> "Only offices of a province or the nation.";
            case CITY, COUNTY -> "";
        };
    }

    private static String roles(Collection<Role> roles) {
        return roles.size() == Role.values().length
                ? "every role"
                : roles.stream().map(Role::name).collect(Collectors.joining(", "));
    }

    private static String names(List<Reason> reasons) {
        return reasons.stream().map(reason -> "`" + reason + "`").collect(Collectors.joining(", "));
    }

    private String table(List<Reason> reasons) {
        StringBuilder table = new StringBuilder(HEAD);
        for (int i = 0; i < reasons.size(); i++) {
            Reason reason = reasons.get(i);
            table.append("| %d | `%s` | %d | %s | %s | %s |\n"
                    .formatted(i + 1, reason, reason.code(), reason.article(), english.of(reason), chinese.of(reason)));
        }
        return table.toString();
    }
}
