package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.gateway.EvaluateRequest;
import org.hyperledger.fabric.protos.gateway.EvaluateResponse;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.orderer.AtomicBroadcastGrpc;
import org.hyperledger.fabric.protos.orderer.BroadcastResponse;
import org.hyperledger.fabric.protos.peer.DeliverGrpc;
import org.hyperledger.fabric.protos.peer.DeliverResponse;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** What somebody may do to a port who wishes it no good. */
enum Attack {
    /** Bytes that are no TLS. */
    GARBAGE {
        @Override
        void on(Target target) throws Exception {
            for (int i = 0; i < 40 * target.times(); i++) {
                try (Socket socket = target.connect()) {
                    target.pour(socket.getOutputStream(), 20_000);
                }
            }
        }
    },
    /** A proper handshake, and then bytes that are no HTTP/2. */
    GARBAGE_INSIDE_TLS {
        @Override
        void on(Target target) throws Exception {
            for (int i = 0; i < 20 * target.times(); i++) {
                try (SSLSocket socket = target.tls()) {
                    target.pour(socket.getOutputStream(), 20_000);
                }
            }
        }
    },
    /** HTTP/2 that begins well, with frames of nonsense. */
    GARBAGE_INSIDE_HTTP {
        @Override
        void on(Target target) throws Exception {
            for (int i = 0; i < 20 * target.times(); i++) {
                try (SSLSocket socket = target.tls()) {
                    socket.getOutputStream().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes());
                    socket.getOutputStream().write(new byte[] {0, 0, 0, 4, 0, 0, 0, 0, 0});
                    target.pour(socket.getOutputStream(), 20_000);
                }
            }
        }
    },
    /** A thousand connections that say nothing, or stop in the middle of a handshake. */
    HALF_OPEN {
        @Override
        void on(Target target) throws Exception {
            List<Socket> held = new ArrayList<>();
            try {
                for (int i = 0; i < 1_000 * target.times(); i++) {
                    held.add(target.connect());
                    if (i % 2 == 0) {
                        held.get(i).getOutputStream().write(new byte[] {22, 3, 1, 2, 0, 1, 0});
                    }
                }
                Thread.sleep(200);
            } finally {
                for (Socket one : held) {
                    one.close();
                }
            }
        }
    },
    /** Streams of all blocks whose answers nobody reads. */
    SLOW_READERS {
        @Override
        void on(Target target) throws Exception {
            ManagedChannel channel = target.channel();
            try {
                for (int i = 0; i < 200 * target.times(); i++) {
                    DeliverGrpc.newStub(channel).deliver(new NeverReading()).onNext(Envelope.getDefaultInstance());
                    AtomicBroadcastGrpc.newStub(channel).broadcast(new NeverAnswered());
                }
                Thread.sleep(200);
            } finally {
                channel.shutdownNow();
            }
        }
    },
    /** Headers larger than any of ours. */
    HUGE_HEADERS {
        @Override
        void on(Target target) {
            ManagedChannel channel = target.channel();
            Metadata headers = new Metadata();
            headers.put(Metadata.Key.of("much", Metadata.ASCII_STRING_MARSHALLER), "m".repeat(200_000));
            try {
                for (int i = 0; i < 10 * target.times(); i++) {
                    Status.Code code = refused(() -> GatewayGrpc.newBlockingStub(channel)
                            .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
                            .evaluate(EvaluateRequest.getDefaultInstance()));
                    assertTrue(
                            code == Status.Code.INTERNAL
                                    || code == Status.Code.RESOURCE_EXHAUSTED
                                    || code == Status.Code.UNAVAILABLE
                                    || code == Status.Code.UNKNOWN,
                            code.toString());
                }
            } finally {
                channel.shutdownNow();
            }
        }
    },
    /** Messages of 10 MB, which are read and found wanting, and of 100 MB, which are not read. */
    HUGE_MESSAGES {
        @Override
        void on(Target target) {
            ManagedChannel channel = target.channel();
            try {
                for (int i = 0; i < target.times(); i++) {
                    Status.Code known = target.isOrderer() ? Status.Code.UNIMPLEMENTED : Status.Code.INVALID_ARGUMENT;
                    Status.Code large = target.isOrderer() ? Status.Code.UNIMPLEMENTED : Status.Code.RESOURCE_EXHAUSTED;
                    assertEquals(known, refused(() -> GatewayGrpc.newBlockingStub(channel)
                            .evaluate(of(10))));
                    assertEquals(large, refused(() -> GatewayGrpc.newBlockingStub(channel)
                            .evaluate(of(100))));
                }
            } finally {
                channel.shutdownNow();
            }
        }
    },
    /** Calls that are cancelled as soon as they are made. */
    RESETS {
        @Override
        void on(Target target) {
            ManagedChannel channel = target.channel();
            try {
                for (int i = 0; i < 4_000 * target.times(); i++) {
                    ClientCall<EvaluateRequest, EvaluateResponse> call =
                            channel.newCall(GatewayGrpc.getEvaluateMethod(), CallOptions.DEFAULT);
                    call.start(new ClientCall.Listener<>() {}, new Metadata());
                    call.sendMessage(EvaluateRequest.getDefaultInstance());
                    call.cancel("no more", null);
                }
            } finally {
                channel.shutdownNow();
            }
        }
    };

    abstract void on(Target target) throws Exception;

    private static EvaluateRequest of(int megabytes) {
        return EvaluateRequest.newBuilder()
                .setProposedTransaction(
                        SignedProposal.newBuilder().setProposalBytes(ByteString.copyFrom(new byte[megabytes << 20])))
                .build();
    }

    private static Status.Code refused(Runnable call) {
        try {
            call.run();
            return Status.Code.OK;
        } catch (StatusRuntimeException e) {
            return e.getStatus().getCode();
        }
    }

    /** A port and somebody who attacks it. */
    record Target(TestNetwork network, String node, Random random, int times) {

        boolean isOrderer() {
            return node.equals(Settings.ORDERER);
        }

        ManagedChannel channel() {
            String mspId = isOrderer() ? TestOrganisations.REGULATOR : node;
            return TestNetwork.channel(network.address(node), mspId);
        }

        Socket connect() throws IOException {
            URI address = URI.create("grpc://" + network.address(node));
            return new Socket(address.getHost(), address.getPort());
        }

        SSLSocket tls() throws IOException, GeneralSecurityException {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Trusting()}, null);
            URI address = URI.create("grpc://" + network.address(node));
            SSLSocket socket =
                    (SSLSocket) context.getSocketFactory().createSocket(address.getHost(), address.getPort());
            javax.net.ssl.SSLParameters parameters = socket.getSSLParameters();
            parameters.setApplicationProtocols(new String[] {"h2"});
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        }

        /** The other side may hang up at any time. */
        void pour(OutputStream out, int bytes) {
            byte[] garbage = new byte[bytes];
            random.nextBytes(garbage);
            try {
                out.write(garbage);
                out.flush();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static final class Trusting extends javax.net.ssl.X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(java.security.cert.X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(java.security.cert.X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(java.security.cert.X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(java.security.cert.X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(
                java.security.cert.X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public void checkServerTrusted(
                java.security.cert.X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public java.security.cert.X509Certificate[] getAcceptedIssuers() {
            return new java.security.cert.X509Certificate[0];
        }
    }

    /** Asks for no answer. */
    private static final class NeverReading implements ClientResponseObserver<Envelope, DeliverResponse> {
        @Override
        public void beforeStart(ClientCallStreamObserver<Envelope> call) {
            call.disableAutoRequestWithInitial(0);
        }

        @Override
        public void onNext(DeliverResponse answer) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onCompleted() {}
    }

    private static final class NeverAnswered implements StreamObserver<BroadcastResponse> {
        @Override
        public void onNext(BroadcastResponse answer) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onCompleted() {}
    }
}
