package io.carbonregistry.client.cli.supervision;

import io.carbonregistry.client.cli.audit.Blocks;
import io.carbonregistry.client.cli.session.Session;
import java.util.List;
import java.util.concurrent.Callable;

/** The commands of {@code registry attestations} that supervision needs. */
public final class SupervisionCommands {

    /** The group they belong to. */
    public static final String GROUP = "attestations";

    private SupervisionCommands() {}

    /** The commands. */
    public static List<Callable<Integer>> all(Session session) {
        Blocks blocks = new Blocks(session);
        return List.of(new ListCitations(blocks), new ListFindings(blocks), new DrawPicture(blocks));
    }
}
