package io.carbonregistry.client.cli.audit;

import io.carbonregistry.client.projection.HistoryPage;
import io.carbonregistry.client.projection.Paging;
import io.carbonregistry.client.projection.Subject;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code registry audit history}: what was done, by whom and when. */
@Command(name = "history")
final class TellHistory implements Callable<Integer> {

    private final Blocks blocks;

    @ArgGroup
    private SubjectOptions subject = new SubjectOptions();

    @Mixin
    private PagingOptions paging = new PagingOptions();

    TellHistory(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Integer call() {
        Subject asked = subject.subject();
        Paging page = paging.paging();
        return blocks.tell(projection -> projection.history(asked, page), this::lines);
    }

    private Stream<String> lines(HistoryPage page) {
        return Stream.concat(
                page.entries().stream().flatMap(entry -> Stream.concat(EntryLines.of(entry), Stream.of(""))),
                EntryLines.end(blocks, page.next(), page.block()));
    }
}
