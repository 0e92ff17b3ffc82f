package io.carbonregistry.devledger.ordering;

import io.carbonregistry.devledger.deliver.OrdererDeliver;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Status;
import org.hyperledger.fabric.protos.orderer.AtomicBroadcastGrpc;
import org.hyperledger.fabric.protos.orderer.BroadcastResponse;
import org.hyperledger.fabric.protos.orderer.DeliverResponse;

/** An orderer's service: envelopes in, blocks out. */
public final class AtomicBroadcast extends AtomicBroadcastGrpc.AtomicBroadcastImplBase {

    private final Intake intake;
    private final OrdererDeliver delivery;

    public AtomicBroadcast(Intake intake, OrdererDeliver delivery) {
        this.intake = intake;
        this.delivery = delivery;
    }

    @Override
    public StreamObserver<Envelope> broadcast(StreamObserver<BroadcastResponse> client) {
        return new BroadcastStream((ServerCallStreamObserver<BroadcastResponse>) client);
    }

    @Override
    public StreamObserver<Envelope> deliver(StreamObserver<DeliverResponse> client) {
        return delivery.stream(client);
    }

    /** Answers each envelope; the first refusal ends the stream. */
    private final class BroadcastStream implements StreamObserver<Envelope> {

        private final ServerCallStreamObserver<BroadcastResponse> client;
        private boolean owed;
        private boolean ended;

        /** Who does not read the answers is asked for no more envelopes. */
        BroadcastStream(ServerCallStreamObserver<BroadcastResponse> client) {
            this.client = client;
            client.disableAutoRequest();
            client.request(1);
            client.setOnReadyHandler(this::goOn);
        }

        private void goOn() {
            if (owed) {
                owed = false;
                client.request(1);
            }
        }

        @Override
        public void onNext(Envelope envelope) {
            if (ended) {
                return;
            }
            BroadcastResponse response = intake.take(envelope);
            client.onNext(response);
            if (response.getStatus() != Status.SUCCESS) {
                onCompleted();
            } else if (client.isReady()) {
                client.request(1);
            } else {
                owed = true;
            }
        }

        @Override
        public void onError(Throwable failure) {
            ended = true;
        }

        @Override
        public void onCompleted() {
            if (!ended) {
                ended = true;
                client.onCompleted();
            }
        }
    }
}
