package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.audit.GetAct;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.proofs.ProofFile;
import io.carbonregistry.client.proofs.Receipt;
import io.carbonregistry.client.proofs.ReceiptCheck;
import io.carbonregistry.client.proofs.ReceiptPage;
import io.carbonregistry.client.proofs.TransactionProof;
import io.carbonregistry.identities.PrivateFile;
import io.carbonregistry.kernel.ActRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code registry attestations receipt}: the receipt of an act, from its block for whoever may read blocks, or else from the file that
 * was kept when the act was signed.
 */
@Command(name = "receipt")
final class IssueReceipt implements Callable<Integer> {

    /** In which form. */
    enum ReceiptFormat {
        HTML,
        JSON
    }

    private final Session session;

    @Parameters(paramLabel = "ACTOR/ID|FILE", descriptionKey = "attestations.receipt-of")
    private String of = "";

    @Option(names = "--format", paramLabel = "html|json", descriptionKey = "attestations.receipt-format")
    private ReceiptFormat format = ReceiptFormat.HTML;

    @Option(names = "--with-block", descriptionKey = "attestations.receipt-with-block")
    private boolean withBlock;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "attestations.out")
    private Optional<Path> out = Optional.empty();

    IssueReceipt(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        TransactionProof proof =
                Files.isRegularFile(Path.of(of)) ? ReceiptCheck.read(ProofFile.text(Path.of(of))) : fetched();
        Receipt receipt = Receipt.of(proof, session.chaincode());
        String text = format == ReceiptFormat.HTML ? ReceiptPage.of(receipt) : ProofFile.text(proof) + "\n";
        if (out.isPresent()) {
            PrivateFile.replace(out.get(), text.lines());
        } else {
            session.out().print(text);
            session.out().flush();
        }
        return ExitCode.OK.code();
    }

    private TransactionProof fetched() {
        ActRef act = ActRef.parse(of);
        try (Registry registry = session.connect()) {
            String transaction = registry.query(new GetAct(act)).transaction();
            return TransactionProof.of(transaction, registry.block(transaction), withBlock);
        }
    }
}
