package io.carbonregistry.identities;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Writes a connection profile in the form that Fabric's SDKs share. */
final class ProfileWriter {
    private ProfileWriter() {}

    static String json(ConnectionProfile profile) {
        JsonObject client = new JsonObject();
        client.addProperty("organization", profile.organisation());
        JsonObject organisations = new JsonObject();
        profile.mspIds().forEach((name, mspId) -> organisations.add(name, organisation(profile, name, mspId)));
        JsonObject peers = new JsonObject();
        profile.peers().forEach(peer -> peers.add(peer.name(), peer(peer)));
        JsonObject whole = new JsonObject();
        whole.addProperty("name", profile.name());
        whole.addProperty("version", "1.0.0");
        whole.add("client", client);
        whole.add("channels", channels(profile));
        whole.add("organizations", organisations);
        whole.add("peers", peers);
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(whole) + "\n";
    }

    private static JsonObject channels(ConnectionProfile profile) {
        JsonObject all = new JsonObject();
        profile.channels().forEach((name, chaincodes) -> {
            JsonObject peers = new JsonObject();
            profile.peers().forEach(peer -> peers.add(peer.name(), new JsonObject()));
            JsonArray named = new JsonArray();
            chaincodes.forEach(named::add);
            JsonObject channel = new JsonObject();
            channel.add("peers", peers);
            channel.add("chaincodes", named);
            all.add(name, channel);
        });
        return all;
    }

    private static JsonObject organisation(ConnectionProfile profile, String name, String mspId) {
        JsonArray peers = new JsonArray();
        profile.peers().stream()
                .filter(peer -> peer.organisation().equals(name))
                .forEach(peer -> peers.add(peer.name()));
        JsonObject organisation = new JsonObject();
        organisation.addProperty("mspid", mspId);
        organisation.add("peers", peers);
        return organisation;
    }

    private static JsonObject peer(Endpoint endpoint) {
        JsonObject roots = new JsonObject();
        roots.addProperty("pem", Pem.of(endpoint.tlsRoots()));
        JsonObject options = new JsonObject();
        options.addProperty("ssl-target-name-override", endpoint.serverName());
        options.addProperty("hostnameOverride", endpoint.serverName());
        JsonObject peer = new JsonObject();
        peer.addProperty("url", endpoint.url());
        peer.add("tlsCACerts", roots);
        peer.add("grpcOptions", options);
        return peer;
    }
}
