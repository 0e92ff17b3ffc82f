package io.carbonregistry.devledger;

import io.carbonregistry.devledger.CrashTest.Connection;
import io.carbonregistry.devledger.chaincode.ChaincodeAddress;
import io.carbonregistry.devledger.everycall.EveryCall;
import io.grpc.ManagedChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** An embedded ledger in a process of its own, as its users run it. */
final class LedgerProcess implements AutoCloseable {

    private final Path folder;
    private final Path ready;
    private final List<TestChaincode> chaincodes = new ArrayList<>();
    private Process process;

    LedgerProcess(Path folder) throws IOException {
        this.folder = folder;
        this.ready = folder.resolve("ready");
        StringBuilder settings = new StringBuilder("data=data\nready=ready\nchannel=registry\n");
        settings.append("organisations=").append(TestOrganisations.FOLDER).append('\n');
        settings.append("endorsing=RegulatorMSP,RegistrarMSP\nfullBlockReaders=RegulatorMSP,RegistrarMSP\n");
        settings.append("chaincode.names=everycall\nchaincode.everycall.version=1\n");
        settings.append("chaincode.everycall.collections=kept\nchaincode.everycall.collection.kept.members=")
                .append("OR('RegulatorMSP.member','RegistrarMSP.member')\n");
        settings.append("chaincode.everycall.policy=").append(TestNetwork.BOTH).append('\n');
        for (String mspId : List.of(TestOrganisations.REGULATOR, TestOrganisations.REGISTRAR)) {
            TestChaincode chaincode = new TestChaincode(new EveryCall("everycall:1"));
            chaincodes.add(chaincode);
            settings.append("chaincode.everycall.server.").append(mspId).append('=');
            settings.append(ChaincodeAddress.plain(chaincode.port())).append('\n');
        }
        Files.writeString(folder.resolve("settings"), settings);
    }

    void start() throws IOException, InterruptedException {
        start(List.of());
    }

    /** Starts it by another command, which is given it as its arguments. */
    void start(List<String> by) throws IOException, InterruptedException {
        Files.deleteIfExists(ready);
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                folder.resolve("settings").toString()));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
        while (!Files.exists(ready)) {
            if (!process.isAlive()) {
                throw new AssertionError(Files.readString(folder.resolve("log")));
            }
            Thread.sleep(10);
        }
    }

    Connection connect() throws IOException {
        Properties addresses = new Properties();
        try (var reader = Files.newBufferedReader(ready)) {
            addresses.load(reader);
        }
        ManagedChannel channel =
                TestNetwork.channel(addresses.getProperty(TestOrganisations.REGISTRAR), TestOrganisations.REGISTRAR);
        return new Connection(TestNetwork.gateway(channel, TestOrganisations.user(TestOrganisations.EMITTER)), channel);
    }

    /** What it has said so far. */
    String said() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    long id() {
        return process.pid();
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As {@code kill}; says whether the process ended in time. */
    String stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(30, TimeUnit.SECONDS) ? "stopped" : "still running";
    }

    @Override
    public void close() {
        process.destroyForcibly();
        chaincodes.forEach(TestChaincode::close);
    }
}
