package io.carbonregistry.client.cli.supervision;

import io.carbonregistry.client.pictures.Picture;
import io.carbonregistry.client.pictures.PictureFile;
import io.carbonregistry.identities.PrivateFile;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a picture goes, and in which form; one of these is given. */
final class PictureOptions {

    @Option(names = "--svg", paramLabel = "FILE", descriptionKey = "attestations.svg")
    private Optional<Path> svg = Optional.empty();

    @Option(names = "--png", paramLabel = "FILE", descriptionKey = "attestations.png")
    private Optional<Path> png = Optional.empty();

    /** Writes it and tells where. */
    Path write(Picture picture) {
        svg.ifPresent(file -> PrivateFile.write(file, PictureFile.svg(picture)));
        png.ifPresent(file -> PrivateFile.write(file, PictureFile.png(picture)));
        return svg.or(() -> png).orElseThrow();
    }
}
