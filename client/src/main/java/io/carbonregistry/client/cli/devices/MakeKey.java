package io.carbonregistry.client.cli.devices;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.devices.DeviceKey;
import io.carbonregistry.identities.SigningKey;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry devices make-key}: a key for a device that has none of its own. */
@Command(name = "make-key")
final class MakeKey implements Callable<Integer> {

    private final Session session;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "devices.key-out")
    private Path out = Path.of("");

    MakeKey(Session session) {
        this.session = session;
    }

    /**
     * A key that was made.
     *
     * @param key the public one, by which the device is registered
     */
    record MadeKey(DeviceKey key) {}

    @Override
    public Integer call() {
        String key = Base64.getEncoder().encodeToString(SigningKey.create(out).getEncoded());
        session.printer()
                .print(
                        new MadeKey(new DeviceKey(key)),
                        Stream.of(session.texts().get("devices.say.key"), key));
        return ExitCode.OK.code();
    }
}
