package io.carbonregistry.fabric.network.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Fetches an archive by HTTP; redirections are followed, but never from HTTPS to HTTP.
 *
 * @param progress hears how far it has come
 */
record Download(Progress progress) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int BUFFER = 1 << 16;

    /** Many times what an archive of Fabric holds. */
    private static final long LIMIT = 1L << 30;

    private static final String ELSEWHERE =
            ". Fetch the archive where there is a network, and give it with --from FILE; all releases: " + Release.PAGE;

    /** @throws InstallException if it can't be had whole, with what to do */
    void fetch(URI address, Path file) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != OK) {
                    throw new InstallException(
                            answer.uri() + " answers " + answer.statusCode() + " instead of an archive" + ELSEWHERE);
                }
                copy(
                        body,
                        file,
                        answer.headers().firstValueAsLong("content-length").orElse(-1));
            }
        } catch (IOException e) {
            throw new InstallException(reason(e, address) + ELSEWHERE, e);
        } catch (IllegalArgumentException e) {
            throw new InstallException(address + " is no address of an archive" + ELSEWHERE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InstallException("Interrupted while " + address + " was fetched", e);
        }
    }

    private void copy(InputStream body, Path file, long total) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                out.write(buffer, 0, count);
                bytes += count;
                progress.reached(bytes, total);
                if (bytes > LIMIT) {
                    throw new InstallException(
                            "What is offered is larger than any archive of Fabric, and was not taken");
                }
            }
        }
    }

    private static String reason(IOException e, URI address) {
        if (e instanceof HttpConnectTimeoutException || e instanceof ConnectException) {
            return "There is no way to " + address.getHost() + " from this machine";
        }
        if (e instanceof HttpTimeoutException) {
            return address + " does not answer";
        }
        return address + " was not fetched whole (" + e.getMessage() + ")";
    }
}
