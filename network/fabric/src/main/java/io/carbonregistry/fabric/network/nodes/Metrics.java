package io.carbonregistry.fabric.network.nodes;

import io.carbonregistry.fabric.network.FabricException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * What a node tells of itself on its operations endpoint.
 *
 * @param address host and port
 */
public record Metrics(String address) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    /** Whether it says that it is well; not, if it says nothing. */
    public boolean isHealthy() {
        return get("/healthz").isPresent();
    }

    /**
     * The value of a measurement.
     *
     * @param sample its name and labels, as Prometheus writes them
     * @return nothing if the node does not answer, or does not know it
     */
    public Optional<Double> value(String sample) {
        return get("/metrics").flatMap(text -> text.lines()
                .filter(line -> line.startsWith(sample + " "))
                .map(line -> Double.valueOf(line.substring(sample.length() + 1)))
                .findFirst());
    }

    private Optional<String> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address + path))
                .timeout(PATIENCE)
                .build();
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return Optional.of(answer).filter(one -> one.statusCode() == OK).map(HttpResponse::body);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FabricException("Interrupted while " + address + " was asked", e);
        }
    }
}
