package io.carbonregistry.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.Outcome;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void goesAllTheWayToTheEntryAndLeavesNoTrace() throws Exception {
        QuietLogging.begin();
        List<String> asked = new CopyOnWriteArrayList<>();
        Model model = new Model(
                (proposal, lookup) -> {
                    asked.add(new String(proposal.arguments().get(0), UTF_8));
                    return new Outcome.Refused("no");
                },
                () -> new byte[0]);
        try (LogRecords log = new LogRecords()) {
            Rehearsal.of(model);
            assertEquals(List.of("Rehearse"), asked);
            assertEquals("", log.text());
        }
    }
}
