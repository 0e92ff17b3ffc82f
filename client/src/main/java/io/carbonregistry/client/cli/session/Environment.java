package io.carbonregistry.client.cli.session;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * What is said once for all commands: an option that every command has, in a variable such as {@code REGISTRY_CHANNEL}.
 *
 * @param variables of the process
 */
public record Environment(Map<String, String> variables) implements IDefaultValueProvider {

    private static final String PREFIX = "REGISTRY_";

    /** Without any. */
    public static final Environment NONE = new Environment(Map.of());

    public Environment {
        variables = Map.copyOf(variables);
    }

    /** That of this process. */
    public static Environment ofProcess() {
        return new Environment(System.getenv());
    }

    /** An empty variable says nothing; what decides whether anything is written, or only shows help, stands in the command alone. */
    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        boolean everywhere = argument instanceof OptionSpec
                && argument.scopeType() == ScopeType.INHERIT
                && argument.arity().max() > 0;
        String said = everywhere ? variables.getOrDefault(variable((OptionSpec) argument), "") : "";
        return said.isBlank() ? null : said;
    }

    private static String variable(OptionSpec option) {
        return PREFIX
                + option.longestName().replaceFirst("^--", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
