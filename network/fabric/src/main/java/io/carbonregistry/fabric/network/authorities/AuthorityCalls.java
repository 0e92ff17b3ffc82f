package io.carbonregistry.fabric.network.authorities;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.identities.Identity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/**
 * Calls of Fabric CA's interface, version 1.
 *
 * @param client trusts the server's certificate
 * @param server where it is, without a path
 */
record AuthorityCalls(HttpClient client, URI server) {

    private static final String PATH = "/api/v1/";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A call by somebody who knows a secret. */
    Answer bySecret(String call, Map<String, ?> body, String name, String secret) {
        String told = Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(UTF_8));
        return send("POST", PATH + call, new Gson().toJson(body), "Basic " + told);
    }

    /** A call by somebody who has a certificate; its signature covers method, path, body and certificate. */
    Answer byCertificate(String method, String call, Map<String, ?> body, Identity caller) {
        String json = new Gson().toJson(body);
        String certificate = base64(caller.certificatePem());
        String signed = String.join(".", method, base64(PATH + call), base64(json), certificate);
        byte[] signature = caller.sign(signed.getBytes(UTF_8));
        return send(
                method,
                PATH + call,
                json,
                certificate + "." + Base64.getEncoder().encodeToString(signature));
    }

    /** Whether a server answers there at all. */
    boolean answers() {
        try {
            HttpRequest asked = HttpRequest.newBuilder(server.resolve("/cainfo"))
                    .timeout(PATIENCE)
                    .build();
            return client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Answer send(String method, String path, String json, String authorisation) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", authorisation)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            String answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return new Answer(server, JsonParser.parseString(answer).getAsJsonObject());
        } catch (IOException e) {
            throw new FabricException("Fabric CA at " + server + " does not answer; is its network up?", e);
        } catch (JsonParseException | IllegalStateException e) {
            throw new FabricException("Fabric CA at " + server + " does not answer as it should", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private FabricException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new FabricException("Interrupted while Fabric CA at " + server + " was asked", e);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    /**
     * What a server answered.
     *
     * @param server which
     * @param content its answer
     */
    record Answer(URI server, JsonObject content) {

        private static final int ALREADY_REGISTERED = 74;

        /** @throws FabricException if it refused, with its reason */
        JsonObject granted() {
            if (!content.get("success").getAsBoolean()) {
                throw new FabricException("Fabric CA at " + server + " refused: "
                        + error().get("message").getAsString());
            }
            return content.getAsJsonObject("result");
        }

        boolean isKnownAlready() {
            return !content.get("success").getAsBoolean() && error().get("code").getAsInt() == ALREADY_REGISTERED;
        }

        private JsonObject error() {
            return content.getAsJsonArray("errors").get(0).getAsJsonObject();
        }
    }
}
