package io.carbonregistry.client;

import io.carbonregistry.client.cli.Typed;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The commands of the page on pledges, typed by those whom it names, with what stands there for a digest filled in. */
final class PledgePageTyped {

    private static final Path PAGE = Path.of("../docs/pledges.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^    registry (?:--as (\\w+)/([\\w-]+) )?(.*)$");
    private static final Pattern FILE = Pattern.compile("(?<= )([\\w-]+\\.(?:json|csv))");

    private final Map<String, String> said = new TreeMap<>();
    private final Map<String, String> instead = new LinkedHashMap<>();
    private final Typed typed;
    private final Network network;
    private final Path folder;
    private final String page;
    private String root = "";
    private String terms = "";

    private PledgePageTyped(Typed typed, Network network, Path folder, String page) {
        this.typed = typed;
        this.network = network;
        this.folder = folder;
        this.page = page;
    }

    /** By people of a network, with their files in a folder. */
    static PledgePageTyped read(Typed typed, Network network, Path folder) throws IOException {
        String page = Files.readString(PAGE).replaceAll("\\\\\\n +", "");
        return new PledgePageTyped(typed, network, folder, page);
    }

    /** Of the next part, something else is typed than stands there. */
    PledgePageTyped instead(String stands, String other) {
        instead.put(stands, other);
        return this;
    }

    /** Types the commands under a heading; what the last one said. */
    String type(String heading) {
        int from = page.indexOf("\n### " + heading + "\n") + 1;
        int end = page.indexOf("\n### ", from);
        String part = page.substring(from, end < 0 ? page.length() : end);
        for (Map.Entry<String, String> one : instead.entrySet()) {
            part = part.replace(one.getKey(), one.getValue());
        }
        instead.clear();
        String last = "";
        for (MatchResult command : COMMAND.matcher(part).results().toList()) {
            last = type(who(command), filled(command.group(3)));
        }
        return last;
    }

    /** What a command said last. */
    String said(String command) {
        return said.getOrDefault(command, "");
    }

    private String type(Identity who, String command) {
        String name = command.split(" ", 3)[1];
        String out = typed.run(who, command).strip();
        said.put(name, out);
        if (name.startsWith("write-")) {
            root = text("root", object(out));
        } else if (name.equals("get-pledge")) {
            JsonObject pledge = object(out);
            terms = text("terms", pledge.members().get("change") instanceof JsonObject change ? change : pledge);
        }
        return out;
    }

    private String filled(String command) {
        String digests = command.replace(" ROOT", " " + root)
                .replace(" TERMS", " " + terms)
                .replace(" SHA256", " " + Digest.of(new byte[] {7}));
        return FILE.matcher(digests)
                .replaceAll(file -> folder.resolve(file.group()).toString());
    }

    /** Whoever needs no ledger may be anybody. */
    private Identity who(MatchResult command) {
        return command.group(1) == null
                ? network.organisations().ofMsp("RegulatorMSP").user("minister")
                : network.organisations().ofMsp(command.group(1) + "MSP").user(command.group(2));
    }

    private static JsonObject object(String json) {
        return (JsonObject) CanonicalJson.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String name, JsonObject of) {
        return ((JsonString) of.members().get(name)).value();
    }
}
