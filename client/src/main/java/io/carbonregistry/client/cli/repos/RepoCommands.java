package io.carbonregistry.client.cli.repos;

import io.carbonregistry.client.cli.session.Session;
import java.util.List;
import java.util.concurrent.Callable;

/** The commands of {@code registry repos} that are no records of the ledger. */
public final class RepoCommands {

    /** The group they belong to. */
    public static final String GROUP = "repos";

    private RepoCommands() {}

    /** The commands. */
    public static List<Callable<Integer>> all(Session session) {
        return List.of(new WriteCash(session));
    }
}
