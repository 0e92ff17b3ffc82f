package io.carbonregistry.client.cli.devices;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.records.Asking;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.devices.BatchSigning;
import io.carbonregistry.client.devices.DataFile;
import io.carbonregistry.client.devices.KeptBatch;
import io.carbonregistry.devices.Device;
import io.carbonregistry.devices.DeviceId;
import io.carbonregistry.devices.GetDevice;
import io.carbonregistry.identities.SigningKey;
import io.carbonregistry.units.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code registry devices anchor}: signs a file of data as a device's next batch, and anchors it. What opens its rows is kept beside the data before
 * anything is sent; where it is kept already, the same act is sent again.
 */
@Command(name = "anchor")
final class Anchor implements Callable<Integer> {

    private final Session session;
    private final Asking asking;

    @Option(names = "--device", required = true, paramLabel = "DEVICE", descriptionKey = "devices.device")
    private String device = "";

    @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "devices.key")
    private Path key = Path.of("");

    @Option(names = "--data", required = true, paramLabel = "FILE", descriptionKey = "devices.data")
    private Path data = Path.of("");

    @Option(names = "--from", paramLabel = "MOMENT", descriptionKey = "devices.from")
    private Optional<String> from = Optional.empty();

    @Option(names = "--until", paramLabel = "MOMENT", descriptionKey = "devices.until")
    private Optional<String> until = Optional.empty();

    Anchor(Session session, Asking asking) {
        this.session = session;
        this.asking = asking;
    }

    @Override
    public Integer call() throws IOException {
        DataFile file = new DataFile(data);
        Path kept = KeptBatch.beside(file);
        return (Files.exists(kept) ? again(file, kept) : anew(file, kept)).code();
    }

    private ExitCode again(DataFile file, Path kept) {
        KeptBatch batch = KeptBatch.read(kept);
        batch.requireOf(file);
        return asking.act(batch.anchoring());
    }

    private ExitCode anew(DataFile file, Path kept) throws IOException {
        KeptBatch batch = new BatchSigning(
                        device(), SigningKey.read(key), from.map(Moment::new), until.map(Moment::new))
                .sign(file);
        if (session.options().dryRun()) {
            return asking.act(batch.anchoring());
        }
        batch.write(kept);
        ExitCode ended = asking.act(batch.anchoring());
        if (ended == ExitCode.REFUSED) {
            // It was never anchored, and the next batch may need another number.
            Files.delete(kept);
        }
        return ended;
    }

    private Device device() {
        try (Registry registry = session.connect()) {
            return registry.query(new GetDevice(new DeviceId(device)));
        }
    }
}
