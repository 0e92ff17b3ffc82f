package io.carbonregistry.devledger;

import io.grpc.netty.shaded.io.netty.channel.Channel;
import io.grpc.netty.shaded.io.netty.channel.socket.nio.NioServerSocketChannel;
import io.grpc.netty.shaded.io.netty.channel.socket.nio.NioSocketChannel;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

/** Takes so many connections from each source and no more: what one address opens leaves room for the others. */
final class Sources extends NioServerSocketChannel {

    /** More than any client has, and far less than the files that a process may open. */
    static final int MOST = 2_000;

    private static final System.Logger LOG = System.getLogger(Sources.class.getName());

    private final Map<InetAddress, Integer> open = new ConcurrentHashMap<>();

    /** What was accepted last stands at the end. */
    @Override
    protected int doReadMessages(List<Object> accepted) throws Exception {
        int count = super.doReadMessages(accepted);
        if (count > 0 && accepted.get(accepted.size() - 1) instanceof NioSocketChannel connection) {
            InetAddress source = connection.remoteAddress().getAddress();
            if (open.merge(source, 1, Integer::sum) > MOST) {
                LOG.log(System.Logger.Level.WARNING, "{0} has {1} connections and gets no more", source, MOST);
                accepted.remove(accepted.size() - 1);
                leave(source);
                connection.unsafe().closeForcibly();
            } else {
                closing(connection, source);
            }
        }
        return count;
    }

    private void closing(Channel connection, InetAddress source) {
        Future<?> unused = connection.closeFuture().addListener(closed -> leave(source));
    }

    private void leave(InetAddress source) {
        open.computeIfPresent(source, (unused, count) -> count > 1 ? (Integer) (count - 1) : null);
    }
}
