package io.carbonregistry.client.cli.verification;

import io.carbonregistry.client.cli.records.ConfidedOutput;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.verification.Adjustment;
import io.carbonregistry.verification.ConfidedRemark;
import io.carbonregistry.verification.Remark;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry verification write-remark}: the file that a finding, an answer or a verdict confides, and its root. */
@Command(name = "write-remark")
final class WriteRemark implements Callable<Integer> {

    private final Session session;

    @Option(names = "--for", required = true, paramLabel = "ENTRY", descriptionKey = "verification.for")
    private Entry entry = Entry.FINDING;

    @Option(names = "--from", required = true, paramLabel = "FILE", descriptionKey = "verification.from")
    private Path from = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "verification.out")
    private Path out = Path.of("");

    WriteRemark(Session session) {
        this.session = session;
    }

    /** Which act confides it. */
    enum Entry {
        FINDING,
        ANSWER,
        VERDICT
    }

    /**
     * What a person writes.
     *
     * @param text what is said
     * @param adjustments by how much the year changes, in a verdict that is conservative
     */
    record Draft(String text, List<Adjustment> adjustments) {}

    /**
     * What was written.
     *
     * @param root what the act publishes of it
     */
    record WrittenRemark(Digest root) {}

    @Override
    public Integer call() {
        Draft draft = ConfidedOutput.read(Draft.class, from);
        Remark remark = new Remark(ConfidedOutput.seed(), draft.text(), draft.adjustments());
        ConfidedOutput.write(out, entry.name().toLowerCase(Locale.ROOT), new ConfidedRemark(Optional.of(remark)));
        session.printer().print(new WrittenRemark(remark.root()));
        return ExitCode.OK.code();
    }
}
