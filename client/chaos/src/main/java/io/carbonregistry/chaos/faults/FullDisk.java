package io.carbonregistry.chaos.faults;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.nodes.FabricNode;
import io.carbonregistry.fabric.network.processes.Command;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Lets a node run on a small disk of its own, and fills it; makes room, and lets the node go on where it was. Takes the right to mount.
 *
 * @param fabric whose nodes
 */
public record FullDisk(FabricNetwork fabric) implements Fault {

    private static final long ROOM_MEGABYTES = 48;
    private static final long FULL_MILLIS = 4_000;
    private static final int PIECE = 1 << 16;

    @Override
    public String strike(RandomGenerator random) {
        FabricNode node = Any.one(fabric.nodes(), random);
        Path folder = fabric.folder().node(node.plan());
        Path aside = folder.resolveSibling(folder.getFileName() + ".aside");
        node.stop();
        run("mv", folder, aside);
        run("mkdir", folder);
        run("mount", "-t", "tmpfs", "-o", "size=" + (megabytes(aside) + ROOM_MEGABYTES) + "m", "tmpfs", folder);
        String seen;
        try {
            run("cp", "-a", aside + "/.", folder);
            seen = fill(node, folder, random);
            run("rm", "-rf", aside);
            run("cp", "-a", folder, aside);
        } finally {
            node.stop();
            run("umount", folder);
            run("rmdir", folder);
            run("mv", aside, folder);
        }
        node.start();
        return "full disk, " + node.plan().kind().name().toLowerCase(Locale.ROOT) + ": " + seen;
    }

    /** What the node did while there was no room. */
    private static String fill(FabricNode node, Path folder, RandomGenerator random) {
        node.start();
        Path ballast = folder.resolve("ballast");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[PIECE]);
            }
        } catch (IOException full) {
            Fault.moment(random, FULL_MILLIS, FULL_MILLIS);
        }
        String seen = node.running().isPresent() ? "held on" : "ended";
        node.stop();
        try {
            Files.delete(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }

    private static long megabytes(Path folder) {
        String said = run("du", "-sm", "--apparent-size", folder);
        return Long.parseLong(said.substring(0, said.indexOf('\t')));
    }

    private static String run(String program, Object... arguments) {
        List<String> words = new ArrayList<>(List.of(program));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        Command.Ending ending = new Command(words, Map.of()).run();
        if (!ending.succeeded()) {
            throw new FabricException(String.join(" ", words) + ": " + ending.lastWords());
        }
        return ending.out();
    }
}
