package io.carbonregistry.repos;

import io.carbonregistry.access.Permission;
import io.carbonregistry.kernel.Role;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that says where each step of a repo was found to be taken. */
final class RepoMatrixPage {

    private final Map<RepoStep, String> rows = new LinkedHashMap<>();

    /** Who takes a step from a status. */
    void add(RepoStep step, Repo.Status status, Permission act, Set<String> takers) {
        String row = rows.computeIfAbsent(step, unused -> "| `" + act.name() + "` | " + by(step, act) + " |");
        rows.put(step, row + " " + (takers.isEmpty() ? "" : leads(step, status) + " ") + "|");
    }

    String text() {
        String statuses = Stream.of(Repo.Status.values()).map(Repo.Status::name).collect(Collectors.joining(" | "));
        String rules = Stream.of(Repo.Status.values()).map(one -> " --- |").collect(Collectors.joining());
        return """
                # The course of a repo

                Written by the build: every step was tried wherever a repo may stand, closed and open, by its parties, by another holder and by
                officers of every role. A cell says where the step leads; an empty one, that it is refused to everybody. Who must sign second stands
                after the arrow. Not before the day of the second leg is past does anybody default.

                """
                + "| Act | By | " + statuses + " |\n| --- | --- |" + rules + "\n"
                + String.join("\n", rows.values()) + "\n";
    }

    private static String leads(RepoStep step, Repo.Status status) {
        return step.to(status) == status ? "stays" : step.to(status).name();
    }

    /** A party's second signature is one of its own. */
    private static String by(RepoStep step, Permission act) {
        String party =
                switch (step.party()) {
                    case SELLER -> "seller";
                    case BUYER -> "buyer";
                    case EITHER -> step == RepoStep.ROLL ? "either party" : "the other party";
                    case COURT -> "court";
                };
        if (!act.needsFourEyes()) {
            return party;
        }
        String second = step.party() == RepoParty.COURT
                ? act.approvers().stream()
                        .map(Role::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" or "))
                : "the same";
        return party + " → " + second;
    }
}
