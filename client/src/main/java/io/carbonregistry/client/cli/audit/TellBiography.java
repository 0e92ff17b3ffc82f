package io.carbonregistry.client.cli.audit;

import io.carbonregistry.client.projection.Biography;
import io.carbonregistry.client.projection.BiographyStep;
import io.carbonregistry.client.projection.Paging;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code registry audit biography}: the life of some serials from their issue on. */
@Command(name = "biography")
final class TellBiography implements Callable<Integer> {

    private final Blocks blocks;

    @Option(names = "--unit-class", required = true, paramLabel = "CLASS", descriptionKey = "audit.unit-class")
    private String unitClass = "";

    @Option(names = "--serials", required = true, paramLabel = "FIRST-LAST", descriptionKey = "audit.serials")
    private String serials = "";

    @Mixin
    private PagingOptions paging = new PagingOptions();

    TellBiography(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Integer call() {
        UnitClass asked = new UnitClass(unitClass);
        SerialRange range = SerialRange.parse(serials);
        Paging page = paging.paging();
        return blocks.tell(projection -> projection.biography(asked, range, page), this::lines);
    }

    private Stream<String> lines(Biography biography) {
        return Stream.concat(
                biography.steps().stream().flatMap(TellBiography::lines),
                EntryLines.end(blocks, biography.next(), biography.block()));
    }

    private static Stream<String> lines(BiographyStep step) {
        return Stream.concat(
                EntryLines.of(step.entry()),
                Stream.concat(step.pieces().stream().map(TellBiography::line), Stream.of("")));
    }

    private static String line(BiographyStep.Piece piece) {
        return "    %-15s ".formatted(piece.range())
                + piece.changes().stream()
                        .map(change -> change.kind() + " " + change.detail())
                        .collect(Collectors.joining("; "));
    }
}
