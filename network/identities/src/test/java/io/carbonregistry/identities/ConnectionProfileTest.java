package io.carbonregistry.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionProfileTest {
    @TempDir
    Path folder;

    private Organisations network;
    private Endpoint peer;

    @BeforeEach
    void create() {
        network = Organisations.create(
                folder.resolve("organisations"),
                List.of(
                        Samples.REGISTRAR,
                        new OrganisationPlan("Emitter", "EmitterMSP", List.of(), List.of(), List.of())),
                Samples.LIFETIMES);
        Organisation registrar = network.named("Registrar");
        peer = Endpoint.local(registrar, registrar.peers().get(0), 7051);
    }

    @Test
    void readsWhatItWrote() {
        ConnectionProfile written = ConnectionProfile.of("carbon", network.named("Emitter"), network, List.of(peer))
                .on("carbon-channel", "carbon-code");
        written.write(folder.resolve("connection.json"));
        ConnectionProfile read = ConnectionProfile.read(folder.resolve("connection.json"));

        assertEquals(written, read);
        assertEquals("EmitterMSP", read.mspId());
        assertEquals(Map.of("carbon-channel", List.of("carbon-code")), read.channels());
        assertEquals(List.of(peer), read.peersOf("RegistrarMSP"));
        assertEquals(List.of(), read.peersOf("EmitterMSP"));
    }

    @Test
    void writesWhatFabricsSdksLookFor() throws Exception {
        ConnectionProfile.of("carbon", network.named("Registrar"), network, List.of(peer))
                .write(folder.resolve("connection.json"));
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("connection.json")))
                .getAsJsonObject();

        assertEquals(
                "Registrar", json.getAsJsonObject("client").get("organization").getAsString());
        JsonObject peer0 = json.getAsJsonObject("peers").getAsJsonObject("peer0");
        assertEquals("grpcs://127.0.0.1:7051", peer0.get("url").getAsString());
        assertEquals(
                "localhost",
                peer0.getAsJsonObject("grpcOptions")
                        .get("ssl-target-name-override")
                        .getAsString());
        assertTrue(
                peer0.getAsJsonObject("tlsCACerts").get("pem").getAsString().startsWith("-----BEGIN CERTIFICATE-----"));
        JsonObject registrar = json.getAsJsonObject("organizations").getAsJsonObject("Registrar");
        assertEquals("RegistrarMSP", registrar.get("mspid").getAsString());
        assertEquals("[\"peer0\"]", registrar.get("peers").toString());
    }

    @Test
    void readsYamlWithAPathAndNoOverride() throws Exception {
        Path file = folder.resolve("connection.yaml");
        Files.writeString(file, """
                # another tool's
                name: theirs
                organizations:
                  Registrar: { mspid: RegistrarMSP, peers: [peer0], cryptoPath: ignored }
                peers:
                  peer0:
                    url: grpcs://peer.example.org:443
                    tlsCACerts: { path: organisations/Registrar/tlsca/ca.crt }
                channels:
                  market: { chaincodes: ["units:v1"] }
                  empty:
                """);
        ConnectionProfile profile = ConnectionProfile.read(file);
        Endpoint read = profile.peers().get(0);

        assertEquals(Map.of("market", List.of("units"), "empty", List.of()), profile.channels());
        assertEquals(
                new Endpoint("peer0", "Registrar", "peer.example.org", 443, "peer.example.org", peer.tlsRoots()), read);
    }

    @Test
    void readsCertificatesInAList() throws Exception {
        String pem = Pem.of(peer.tlsRoots().get(0)).replace("\n", "\\n");
        Endpoint read = ConnectionProfile.read(json("grpcs://h:1", "\"pem\": [\"" + pem + "\"]"))
                .peers()
                .get(0);
        assertEquals(peer.tlsRoots(), read.tlsRoots());
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        String ca = "\"path\": \"organisations/Registrar/tlsca/ca.crt\"";
        refuses("grpcs://host:port", json("grpc://h:1", ca));
        refuses("grpcs://host:port", json("h:1", ca));
        refuses("port between", json("grpcs://h", ca));
        refuses("no usable url", json("grpcs://h h:1", ca));
        refuses("no file", json("grpcs://h:1", "\"path\": \"nowhere.pem\""));
        refuses("no certificate", json("grpcs://h:1", "\"pem\": \"\""));
        refuses("organizations is missing", write("{}"));
        refuses("neither JSON nor YAML", write("{ \"a\": "));
        refuses("neither JSON nor YAML", write("a: [b"));
        refuses("missing or has no parts", write("[]"));
        refuses("mspid is missing", write("{\"organizations\": {\"A\": {}}}"));
        refuses("names no peer", write("{\"organizations\": {\"A\": {\"mspid\": \"AMSP\"}}}"));
        refuses("whose profile", write("{\"organizations\": {\"A\": {\"mspid\": \"A\"}, \"B\": {\"mspid\": \"B\"}}}"));
        refuses("no file", folder.resolve("absent.json"));
    }

    private Path json(String url, String tls) throws Exception {
        return write("{\"organizations\": {\"Registrar\": {\"mspid\": \"RegistrarMSP\", \"peers\": [\"p\"]}},"
                + "\"peers\": {\"p\": {\"url\": \"" + url + "\", \"tlsCACerts\": {" + tls + "}}}}");
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("profile"), text);
    }

    private static void refuses(String expected, Path file) {
        String message = assertThrows(IdentityException.class, () -> ConnectionProfile.read(file))
                .getMessage();
        assertTrue(message.contains(expected), message);
    }
}
