package io.carbonregistry.mutations;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs a test on changed classes. */
final class Noticing {

    private static final LauncherConfig ALONE = LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build();

    private Noticing() {}

    /** What a test comes to on the built classes with one mutation. */
    static TestExecutionSummary of(Mutation mutation) throws IOException, ClassNotFoundException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader mutated = new MutatedClasses(Mutant.of(mutation));
        try {
            thread.setContextClassLoader(mutated);
            return run(selector(mutation, mutated));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static TestExecutionSummary run(DiscoverySelector selector) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create(ALONE)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selector)
                                .enableImplicitConfigurationParameters(false)
                                .configurationParameter(LauncherConstants.CAPTURE_STDOUT_PROPERTY_NAME, "false")
                                .build(),
                        summary);
        return summary.getSummary();
    }

    private static DiscoverySelector selector(Mutation mutation, ClassLoader mutated) throws ClassNotFoundException {
        Class<?> test = mutated.loadClass(mutation.test());
        String[] parts = mutation.noticed().split("#", 2);
        return parts.length == 1 ? selectClass(test) : selectMethod(test, parts[1]);
    }
}
