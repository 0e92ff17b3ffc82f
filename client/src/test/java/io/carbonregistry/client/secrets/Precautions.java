package io.carbonregistry.client.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.ChannelCredentials;
import io.grpc.Grpc;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsChannelCredentials;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.peer.ChaincodeGrpc;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/** What a running network must not let others see or do. */
public final class Precautions {

    private Precautions() {}

    /** No process of this machine tells a secret by its arguments or its environment. */
    public static void assertProcessesTellNothing(List<String> secrets) {
        List<String> telling = ProcessHandle.allProcesses()
                .map(process -> told(process.pid()))
                .filter(text -> secrets.stream().anyMatch(text::contains))
                .toList();
        assertEquals(List.of(), telling);
    }

    /** A process may end at any time, and others' environments cannot be read. */
    private static String told(long process) {
        StringBuilder text = new StringBuilder();
        for (String what : List.of("cmdline", "environ")) {
            try {
                byte[] bytes = Files.readAllBytes(Path.of("/proc", Long.toString(process), what));
                text.append(new String(bytes, StandardCharsets.UTF_8));
            } catch (IOException e) {
                continue;
            }
        }
        return text.toString();
    }

    /** Every file with a private key is its owner's alone. */
    public static void assertKeysAreTheirOwners(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> keys = files.filter(Files::isRegularFile)
                    .filter(Precautions::holdsKey)
                    .toList();
            assertTrue(keys.size() > 10, "there are keys in " + folder);
            for (Path key : keys) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)), "" + key);
            }
        }
    }

    private static boolean holdsKey(Path file) {
        try {
            return Files.size(file) < 100_000
                    && Files.readString(file, StandardCharsets.ISO_8859_1).contains("PRIVATE KEY-----");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A chaincode's server has nothing to say to who shows it no certificate of a peer. */
    public static void assertTurnsStrangersAway(String server, Path roots) throws Exception {
        ChannelCredentials nobody =
                TlsChannelCredentials.newBuilder().trustManager(roots.toFile()).build();
        ManagedChannel channel = Grpc.newChannelBuilder(server, nobody).build();
        try {
            StatusRuntimeException refused =
                    assertThrows(StatusRuntimeException.class, () -> ClientCalls.blockingServerStreamingCall(
                                    channel,
                                    ChaincodeGrpc.getConnectMethod(),
                                    io.grpc.CallOptions.DEFAULT.withDeadlineAfter(10, TimeUnit.SECONDS),
                                    ChaincodeMessage.getDefaultInstance())
                            .next());
            assertEquals(io.grpc.Status.Code.UNAVAILABLE, refused.getStatus().getCode());
        } finally {
            channel.shutdownNow();
        }
    }
}
