package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.carbonregistry.devledger.chaincode.Batching;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One chaincode, one client: whatever Fabric answered, the embedded ledger answers. */
@Tag("network")
@Timeout(120)
class TranscriptTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyAnswerIsFabrics(boolean batching) throws Exception {
        assertEquals(List.of(), differences(batching, "one-chaincode.json", "two-chaincodes.json"));
    }

    @Test
    void everyAnswerAboutPrivateDataIsFabrics() throws Exception {
        assertEquals(List.of(), differences(true, "private-data.json"));
    }

    private List<String> differences(boolean batching, String... transcripts) throws Exception {
        assumeTrue(
                batching || !TestNetwork.ON_FABRIC, "whether a peer offers batched calls is a setting of its process");
        try (TestNetwork network =
                batching ? TestNetwork.start(data) : new TestNetwork(new EmbeddedLedger(data, Batching.NONE))) {
            List<String> different = new ArrayList<>();
            for (String transcript : transcripts) {
                TranscriptPlayer player = new TranscriptPlayer(network);
                for (Step step : Step.read(transcript, network.name())) {
                    compare(step, player, different);
                }
            }
            return different;
        }
    }

    private static void compare(Step step, TranscriptPlayer player, List<String> different) throws Exception {
        Outcome outcome = player.play(step);
        List<String> expected = texts(step.result(), step.touches(), step.validation(), step.event(), step.refusal());
        // Transcripts tell what a transaction touched only where that is private data.
        List<String> actual = texts(
                outcome.result(),
                step.touches() == null ? null : outcome.touches(),
                outcome.validation(),
                outcome.event(),
                outcome.refusal());
        assertTrue(expected.size() > 1, "a step that expects nothing: " + step);
        boolean same = expected.size() == actual.size();
        for (int i = 0; same && i < expected.size(); i++) {
            same = player.pattern(expected.get(i)).matcher(actual.get(i)).matches();
        }
        if (!same) {
            different.add(step.step() + " " + step.arguments() + "\n  Fabric: " + expected + "\n  here:   " + actual);
        }
    }

    private static List<String> texts(
            String result, String touches, String validation, Step.Event event, Step.Refusal refusal) {
        List<String> texts = new ArrayList<>();
        texts.add("result " + result);
        texts.add("touches " + touches);
        texts.add("validation " + validation);
        texts.add("event " + event);
        if (refusal != null) {
            texts.add(refusal.stage() + " " + refusal.code() + " " + refusal.message());
            refusal.allDetails().stream()
                    .sorted(Comparator.comparing(Step.Detail::organisation))
                    .map(Step.Detail::toString)
                    .forEach(texts::add);
        }
        return texts;
    }
}
