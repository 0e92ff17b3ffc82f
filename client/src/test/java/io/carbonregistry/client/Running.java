package io.carbonregistry.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One running market for all test classes that need none of their own; what each leaves behind is audited. */
public final class Running implements ParameterResolver, AfterAllCallback {

    private static final ExtensionContext.Namespace MINE = ExtensionContext.Namespace.create(Running.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Market.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context).market();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        shared(context).market().network().requireSound();
    }

    private static Shared shared(ExtensionContext context) {
        return context.getRoot().getStore(MINE).computeIfAbsent(Shared.class, unused -> Shared.begin(), Shared.class);
    }

    private record Shared(Market market) implements AutoCloseable {

        static Shared begin() {
            try {
                Market market = Market.found(Network.start(Files.createTempDirectory(Path.of("target"), "network")));
                market.cap(1_000_000);
                return new Shared(market);
            } catch (Exception e) {
                throw new IllegalStateException("the network does not start", e);
            }
        }

        @Override
        public void close() throws IOException {
            market.network().close();
        }
    }
}
