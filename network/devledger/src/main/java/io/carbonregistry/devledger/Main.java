package io.carbonregistry.devledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;

/** Runs an embedded ledger until it is told to stop. */
public final class Main {

    private static final int MISUSED = 2;
    private static final int FAILED = 1;

    private Main() {}

    /** Takes the name of a settings file, see {@link SettingsFile}. */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 1) {
            System.err.println("usage: devledger SETTINGS-FILE");
            System.exit(MISUSED);
        }
        try {
            run(Path.of(arguments[0]));
        } catch (IOException | RuntimeException e) {
            System.err.println("the ledger could not be started: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(Path file) throws IOException, InterruptedException {
        SettingsFile settings = SettingsFile.read(file);
        DevLedger ledger = DevLedger.start(settings.settings());
        Runtime.getRuntime().addShutdownHook(new Thread(ledger::close, "stop"));
        ledger.chaincodeReady().join();
        if (settings.ready().isPresent()) {
            announce(settings.ready().get(), ledger);
        }
        System.out.println("ready, " + ledger.height() + " blocks, " + ledger.addresses());
        new CountDownLatch(1).await();
    }

    /** The file appears whole: one line a node, its name and its address. */
    private static void announce(Path ready, DevLedger ledger) throws IOException {
        StringBuilder lines = new StringBuilder();
        ledger.addresses()
                .forEach((node, address) ->
                        lines.append(node).append('=').append(address).append('\n'));
        Path draft = ready.resolveSibling(ready.getFileName() + ".draft");
        Files.writeString(draft, lines);
        Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
