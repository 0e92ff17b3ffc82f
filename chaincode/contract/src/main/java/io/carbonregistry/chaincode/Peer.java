package io.carbonregistry.chaincode;

import com.google.protobuf.ByteString;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/** The peer at the other end of one stream: what it offers, and the answers it owes. */
final class Peer {

    private final ToPeer stream;
    private final Duration patience;
    private final ConcurrentMap<String, CompletableFuture<ByteString>> owed = new ConcurrentHashMap<>();
    private volatile Offer offer = Offer.NONE;
    private volatile boolean lost;

    /**
     * A peer.
     *
     * @param stream the way to it
     * @param patience how long an answer may take
     */
    Peer(ToPeer stream, Duration patience) {
        this.stream = stream;
        this.patience = patience;
    }

    Offer offer() {
        return offer;
    }

    void offers(Offer offered) {
        offer = offered;
    }

    /**
     * Asks and waits. A transaction asks one thing at a time. What was not answered in time stays owed, so a late answer is known
     * for what it is and never passes for another.
     *
     * @throws PeerException if the peer refuses, is too late, is gone, or still owes this transaction an answer
     */
    ByteString ask(ChaincodeMessage question) {
        CompletableFuture<ByteString> answer = new CompletableFuture<>();
        if (owed.putIfAbsent(key(question), answer) != null) {
            throw new PeerException("an earlier call of the transaction is unanswered");
        }
        stream.onNext(question);
        if (lost) {
            failOwed();
        }
        return await(answer);
    }

    /** Takes an answer; one that nobody waits for any more is dropped. */
    void answered(ChaincodeMessage message) {
        CompletableFuture<ByteString> answer = owed.remove(key(message));
        if (answer == null) {
            return;
        }
        if (message.getType() == ChaincodeMessage.Type.ERROR) {
            answer.completeExceptionally(new PeerException("the peer refused a call"));
        } else {
            answer.complete(message.getPayload());
        }
    }

    /** Sends a message back as it is: a peer asks so whether somebody is there. */
    void echo(ChaincodeMessage message) {
        stream.onNext(message);
    }

    /** The stream has ended: whatever waits fails, and so does whatever asks from now on. */
    void lost() {
        lost = true;
        failOwed();
        stream.onCompleted();
    }

    private void failOwed() {
        owed.values().forEach(answer -> answer.completeExceptionally(new PeerException("the peer is gone")));
    }

    private ByteString await(CompletableFuture<ByteString> answer) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new PeerException("the peer did not answer in time");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof PeerException refused ? refused : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PeerException("interrupted while the peer was asked");
        }
    }

    private static String key(ChaincodeMessage message) {
        return message.getChannelId() + '/' + message.getTxid();
    }
}
