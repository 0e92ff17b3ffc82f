package io.carbonregistry.client.cli.supervision;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.client.citations.CitationSearch;
import io.carbonregistry.client.citations.CitationSheet;
import io.carbonregistry.client.cli.audit.Blocks;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.plans.MeterId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry attestations citations}: every month that rests on a body, a meter or a factor. */
@Command(name = "citations")
final class ListCitations implements Callable<Integer> {

    private final Blocks blocks;

    @ArgGroup(multiplicity = "1")
    private Of of = new Of();

    ListCitations(Blocks blocks) {
        this.blocks = blocks;
    }

    /** On what. */
    static final class Of {

        @Option(names = "--body", paramLabel = "BODY", descriptionKey = "attestations.body")
        private Optional<String> body = Optional.empty();

        @Option(names = "--meter", paramLabel = "ACCOUNT/METER", descriptionKey = "attestations.meter")
        private Optional<String> meter = Optional.empty();

        @Option(names = "--factor", paramLabel = "TABLE[/ITEM]", descriptionKey = "attestations.factor")
        private Optional<String> factor = Optional.empty();

        CitationSheet found(CitationSearch search) {
            return body.map(one -> search.body(new BodyId(one)))
                    .or(() -> meter.map(one -> ofMeter(search, one)))
                    .or(() -> factor.map(search::factor))
                    .orElseThrow();
        }

        private static CitationSheet ofMeter(CitationSearch search, String text) {
            int slash = text.indexOf('/');
            Text.require(slash > 0, "meter", text, "ACCOUNT/METER");
            return search.meter(new AccountId(text.substring(0, slash)), new MeterId(text.substring(slash + 1)));
        }
    }

    @Override
    public Integer call() {
        return blocks.tell(projection -> of.found(new CitationSearch(projection)), this::lines);
    }

    private Stream<String> lines(CitationSheet sheet) {
        Stream<String> end = Stream.of(
                blocks.text("attestations.citations", sheet.of(), sheet.months().size()),
                blocks.text("audit.block", sheet.block()));
        return Stream.concat(sheet.months().stream().map(this::line), end);
    }

    private String line(CitationSheet.Line line) {
        return "%-36s %-20s %-12s %-13s %s"
                .formatted(
                        line.month(),
                        line.entity(),
                        line.part(),
                        line.status(),
                        line.current() ? "" : blocks.text("attestations.superseded"))
                .stripTrailing();
    }
}
