package io.carbonregistry.devledger;

import com.google.protobuf.Timestamp;
import io.carbonregistry.devledger.organisations.Signer;
import io.carbonregistry.identities.Identity;
import io.grpc.Channel;
import io.grpc.stub.StreamObserver;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.orderer.AtomicBroadcastGrpc;
import org.hyperledger.fabric.protos.orderer.SeekInfo;
import org.hyperledger.fabric.protos.orderer.SeekOldest;
import org.hyperledger.fabric.protos.orderer.SeekPosition;
import org.hyperledger.fabric.protos.peer.DeliverGrpc;
import org.hyperledger.fabric.protos.peer.DeliverResponse;

/** Asks for blocks as a program of one's own would, without any SDK. */
final class BlockRequests {

    private BlockRequests() {}

    /** Asks for the first block and says with what status the answer ended. */
    static String status(TestNetwork network, Identity identity, String kind) throws InterruptedException {
        Envelope request = envelope(network.name(), identity, oldest(), Instant.now());
        return kind.equals("Orderer") ? fromOrderer(network, request) : fromPeer(network, request, kind);
    }

    static Envelope envelope(String channel, Identity identity, SeekInfo seek, Instant time) {
        Signer signer = new Signer(identity);
        ChannelHeader header = ChannelHeader.newBuilder()
                .setType(HeaderType.DELIVER_SEEK_INFO_VALUE)
                .setChannelId(channel)
                .setTimestamp(Timestamp.newBuilder().setSeconds(time.getEpochSecond()))
                .build();
        Payload payload = Payload.newBuilder()
                .setHeader(Header.newBuilder()
                        .setChannelHeader(header.toByteString())
                        .setSignatureHeader(signer.header().toByteString()))
                .setData(seek.toByteString())
                .build();
        return Envelope.newBuilder()
                .setPayload(payload.toByteString())
                .setSignature(signer.sign(payload.toByteString()))
                .build();
    }

    private static SeekInfo oldest() {
        SeekPosition position = SeekPosition.newBuilder()
                .setOldest(SeekOldest.getDefaultInstance())
                .build();
        return SeekInfo.newBuilder().setStart(position).setStop(position).build();
    }

    private static String fromPeer(TestNetwork network, Envelope request, String kind) throws InterruptedException {
        Channel channel = network.channel(TestOrganisations.REGISTRAR);
        DeliverGrpc.DeliverStub stub = DeliverGrpc.newStub(channel);
        Statuses<DeliverResponse> statuses = new Statuses<>(
                response -> response.hasStatus() ? response.getStatus().name() : "");
        StreamObserver<Envelope> out =
                switch (kind) {
                    case "Deliver" -> stub.deliver(statuses);
                    case "DeliverFiltered" -> stub.deliverFiltered(statuses);
                    default -> stub.deliverWithPrivateData(statuses);
                };
        return statuses.afterSending(out, request);
    }

    private static String fromOrderer(TestNetwork network, Envelope request) throws InterruptedException {
        Statuses<org.hyperledger.fabric.protos.orderer.DeliverResponse> statuses = new Statuses<>(
                response -> response.hasBlock() ? "" : response.getStatus().name());
        AtomicBroadcastGrpc.AtomicBroadcastStub stub = AtomicBroadcastGrpc.newStub(network.channel(Settings.ORDERER));
        return statuses.afterSending(stub.deliver(statuses), request);
    }

    private static final class Statuses<R> implements StreamObserver<R> {

        private final Function<R, String> statusOf;
        private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

        Statuses(Function<R, String> statusOf) {
            this.statusOf = statusOf;
        }

        String afterSending(StreamObserver<Envelope> out, Envelope request) throws InterruptedException {
            out.onNext(request);
            String status = seen.poll(60, TimeUnit.SECONDS);
            out.onCompleted();
            return String.valueOf(status);
        }

        @Override
        public void onNext(R response) {
            String status = statusOf.apply(response);
            if (!status.isEmpty()) {
                seen.add(status);
            }
        }

        @Override
        public void onError(Throwable failure) {
            seen.add(failure.toString());
        }

        @Override
        public void onCompleted() {
            seen.add("no status");
        }
    }
}
