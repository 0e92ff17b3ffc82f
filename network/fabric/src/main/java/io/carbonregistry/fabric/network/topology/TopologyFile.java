package io.carbonregistry.fabric.network.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.identities.ShallowYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The text of a topology, kept as people wrote it.
 *
 * @param text YAML
 */
public record TopologyFile(String text) {

    /** A thousand organisations take less. */
    private static final int LONGEST = 1 << 20;

    private static final Pattern ORGANISATIONS =
            Pattern.compile("(?m)^organisations:.*\\n(?<indent> *)-.*\\n(?: .*\\n)*");

    /** The usual network: three Raft orderers and three peers of four organisations, and three members without nodes. */
    public static TopologyFile usual() {
        try (InputStream in = TopologyFile.class.getResourceAsStream("topology.yaml")) {
            if (in == null) {
                throw new IllegalStateException("there is no usual topology");
            }
            return new TopologyFile(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file's.
     *
     * @throws FabricException if there is no such file
     */
    public static TopologyFile read(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FabricException("The topology " + file + " is no plain file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new FabricException("The topology " + file + " is longer than " + LONGEST + " bytes");
            }
            return new TopologyFile(new String(bytes, UTF_8));
        } catch (NoSuchFileException e) {
            throw new FabricException("There is no topology " + file, e);
        } catch (IOException e) {
            throw new FabricException("The topology " + file + " cannot be read", e);
        }
    }

    /**
     * With another value for one of the settings that stand on a line of their own.
     *
     * @param setting such as {@code consensus}
     * @param value as YAML writes it on one line
     * @throws FabricException if there is no such line
     */
    public TopologyFile with(String setting, String value) {
        Matcher line =
                Pattern.compile("(?m)^" + Pattern.quote(setting) + ":.*$").matcher(text);
        if (!line.find()) {
            throw new FabricException("The topology has no line for " + setting);
        }
        return new TopologyFile(line.replaceFirst(Matcher.quoteReplacement(setting + ": " + value)));
    }

    /** With another organisation that runs nothing, after those that stand there. */
    public TopologyFile withOrganisation(String name, String msp) {
        Matcher section = ORGANISATIONS.matcher(text);
        if (!section.find()) {
            throw new FabricException("The topology has no list of organisations to add " + name + " to");
        }
        String line = section.group("indent") + "- {name: " + name + ", msp: " + msp + "}\n";
        TopologyFile longer = new TopologyFile(text.substring(0, section.end()) + line + text.substring(section.end()));
        longer.topology();
        return longer;
    }

    /**
     * What it says.
     *
     * @throws FabricException which names what is missing, unknown or impossible
     */
    public Topology topology() {
        try {
            Object tree = ShallowYaml.load(text);
            return Topology.read(YamlPart.of("The topology", tree));
        } catch (YamlEngineException e) {
            throw new FabricException("The topology is no YAML: " + e.getMessage(), e);
        }
    }
}
