package io.carbonregistry.devledger;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One running network for all test classes that need none of their own. */
final class SharedNetwork implements ParameterResolver {

    private static final ExtensionContext.Namespace MINE = ExtensionContext.Namespace.create(SharedNetwork.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestNetwork.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(MINE)
                .computeIfAbsent(TestNetwork.class, unused -> begin(), TestNetwork.class);
    }

    private static TestNetwork begin() {
        try {
            return TestNetwork.start(Files.createTempDirectory(Path.of("target"), "network"));
        } catch (Exception e) {
            throw new IllegalStateException("the network does not start", e);
        }
    }
}
