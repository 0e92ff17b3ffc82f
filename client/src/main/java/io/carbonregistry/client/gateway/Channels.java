package io.carbonregistry.client.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.carbonregistry.identities.Endpoint;
import io.carbonregistry.identities.Pem;
import io.grpc.Grpc;
import io.grpc.ManagedChannel;
import io.grpc.TlsChannelCredentials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Connections to peers, always by TLS. */
public final class Channels {

    /** As much as a peer sends at the most: a block of the largest size. */
    private static final int LARGEST_MESSAGE = 100 * 1024 * 1024;

    private static final int KEEP_ALIVE_SECONDS = 120;

    private Channels() {}

    /** A connection to a peer; nothing is sent until it is used. */
    public static ManagedChannel open(Endpoint peer) {
        String roots = peer.tlsRoots().stream().map(Pem::of).collect(Collectors.joining());
        try {
            return Grpc.newChannelBuilderForAddress(
                            peer.host(),
                            peer.port(),
                            TlsChannelCredentials.newBuilder()
                                    .trustManager(new ByteArrayInputStream(roots.getBytes(US_ASCII)))
                                    .build())
                    .overrideAuthority(peer.serverName())
                    .keepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
                    .maxInboundMessageSize(LARGEST_MESSAGE)
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
    }
}
