package io.carbonregistry.devledger.chaincode;

import com.google.protobuf.ByteString;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.hyperledger.fabric.protos.peer.ChaincodeGrpc;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/** A chaincode that says what it is told to, message by message; what it hears is kept. */
final class ScriptedChaincode extends ChaincodeGrpc.ChaincodeImplBase implements AutoCloseable {

    final BlockingQueue<ChaincodeMessage> heard = new LinkedBlockingQueue<>();

    private final Server server;
    private final Deque<ChaincodeMessage> script = new ArrayDeque<>();
    private volatile StreamObserver<ChaincodeMessage> peer;

    ScriptedChaincode() throws IOException {
        server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .addService(this)
                .build()
                .start();
    }

    ChaincodeAddress address() {
        return ChaincodeAddress.plain(server.getPort());
    }

    /** What to send when the next transaction comes, one message after each answer. */
    void says(ChaincodeMessage... messages) {
        script.addAll(List.of(messages));
    }

    void hangUp() {
        peer.onCompleted();
    }

    @Override
    public StreamObserver<ChaincodeMessage> connect(StreamObserver<ChaincodeMessage> toPeer) {
        peer = toPeer;
        ByteString id = ChaincodeID.newBuilder().setName("scripted:1").build().toByteString();
        toPeer.onNext(ChaincodeMessage.newBuilder()
                .setType(ChaincodeMessage.Type.REGISTER)
                .setPayload(id)
                .build());
        return new Listener();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private final class Listener implements StreamObserver<ChaincodeMessage> {

        @Override
        public void onNext(ChaincodeMessage message) {
            heard.add(message);
            boolean mine = !message.getTxid().isEmpty();
            if (mine && !script.isEmpty()) {
                peer.onNext(script.remove().toBuilder()
                        .setTxid(message.getTxid())
                        .setChannelId(message.getChannelId())
                        .build());
            }
        }

        @Override
        public void onError(Throwable failure) {
            script.clear();
        }

        @Override
        public void onCompleted() {
            script.clear();
        }
    }
}
