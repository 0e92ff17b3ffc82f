package io.carbonregistry.client.cli.devices;

import io.carbonregistry.client.cli.records.Asking;
import io.carbonregistry.client.cli.session.Session;
import java.util.List;
import java.util.concurrent.Callable;

/** The commands of {@code registry devices} that are no records of the ledger. */
public final class DeviceCommands {

    /** The group they belong to. */
    public static final String GROUP = "devices";

    private DeviceCommands() {}

    /** The commands. */
    public static List<Callable<Integer>> all(Session session, Asking asking) {
        return List.of(new MakeKey(session), new Anchor(session, asking), new Prove(session), new VerifyRow(session));
    }
}
