package io.carbonregistry.client.demo.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.LocalNetworks;
import io.carbonregistry.client.demo.Page;
import io.carbonregistry.client.demo.Stage;
import io.carbonregistry.client.network.LocalNetwork;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story as it is told to a person, on processes of its own. */
@Tag("network")
class StoryTest {

    @Test
    void theStoryGoesAsToldAndFitsTheTerminal(@TempDir Path folder) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        LocalNetwork network = LocalNetworks.in(folder);
        try (Stage stage = Stage.open(network, Story.FIRST_DAY)) {
            assertTrue(new Story(stage, new Page(new PrintStream(told, true, UTF_8), false)).tell());
        }

        String text = told.toString(UTF_8);
        assertEquals(List.of(), text.lines().filter(line -> line.length() > 100).toList());
        for (String promised : List.of(
                network.title() + " start to first granted act",
                "401 CAP_EXCEEDED",
                "104 SAME_PERSON",
                "913 REGISTRY_HALTED",
                "With one digit changed the same file proves nothing")) {
            assertTrue(text.replaceAll("\\s+", " ").contains(promised), () -> promised + " is missing in " + text);
        }
        assertTrue(
                Pattern.compile("(\\d+) of \\1 invariants hold").matcher(text).find(), text);
    }
}
