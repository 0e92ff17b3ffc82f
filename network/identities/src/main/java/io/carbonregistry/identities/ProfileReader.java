package io.carbonregistry.identities;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads connection profiles, of which tools write many dialects; what it has no use for it leaves alone. */
final class ProfileReader {
    private static final String CHANNELS = "channels";

    private final Path file;
    private final Section profile;

    private ProfileReader(Path file) {
        this.file = file;
        this.profile = Section.parse(file);
    }

    static ConnectionProfile read(Path file) {
        return new ProfileReader(file).read();
    }

    private ConnectionProfile read() {
        Section organisations = profile.section("organizations");
        SortedMap<String, String> mspIds = new TreeMap<>();
        List<Endpoint> peers = new ArrayList<>();
        for (String organisation : organisations.names()) {
            Section member = organisations.section(organisation);
            mspIds.put(organisation, member.text("mspid"));
            member.texts("peers").forEach(peer -> peers.add(peer(organisation, peer)));
        }
        String name = profile.find("name").orElse(String.valueOf(file.getFileName()));
        return new ConnectionProfile(name, own(mspIds), mspIds, peers, channels());
    }

    private SortedMap<String, List<String>> channels() {
        SortedMap<String, List<String>> chaincodes = new TreeMap<>();
        if (profile.has(CHANNELS)) {
            Section channels = profile.section(CHANNELS);
            for (String channel : channels.names()) {
                chaincodes.put(channel, channels.has(channel) ? chaincodes(channels.section(channel)) : List.of());
            }
        }
        return chaincodes;
    }

    /** Some tools write a version behind the name. */
    private static List<String> chaincodes(Section channel) {
        return channel.texts("chaincodes").stream()
                .map(chaincode -> chaincode.split(":", 2)[0])
                .toList();
    }

    private String own(SortedMap<String, String> mspIds) {
        Optional<String> named =
                profile.has("client") ? profile.section("client").find("organization") : Optional.empty();
        if (named.isEmpty() && mspIds.size() != 1) {
            throw new IdentityException(file + " does not say whose profile it is (client.organization)");
        }
        return named.orElseGet(() -> mspIds.keySet().iterator().next());
    }

    private Endpoint peer(String organisation, String name) {
        Section peer = profile.section("peers").section(name);
        String override = "";
        if (peer.has("grpcOptions")) {
            Section options = peer.section("grpcOptions");
            override = options.find("ssl-target-name-override")
                    .or(() -> options.find("hostnameOverride"))
                    .orElse("");
        }
        return Endpoint.at(name, organisation, peer.text("url"), override, roots(peer.section("tlsCACerts")));
    }

    private List<X509Certificate> roots(Section section) {
        if (section.has("path")) {
            return Pem.certificates(Folder.read(file.resolveSibling(section.text("path"))));
        }
        return Pem.certificates(String.join("\n", section.texts("pem")));
    }
}
