package io.carbonregistry.client.demo.story;

import io.carbonregistry.client.demo.Page;
import io.carbonregistry.client.demo.Stage;
import java.time.LocalDate;
import java.util.List;

/** The story of a small market; a capability adds its chapter here. */
public final class Story {

    /** The registry's first day: a Monday, with a week of working days after it. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    private final List<Chapter> chapters = List.of(
            new OrganisationsChapter(),
            new FoundingChapter(),
            new AccountsChapter(),
            new IssuanceChapter(),
            new TransferChapter(),
            new ExchangeChapter(),
            new AttestationChapter(),
            new RetirementChapter(),
            new FreezeChapter(),
            new HaltChapter(),
            new DryRunChapter(),
            new ReckoningChapter());

    private final Scene scene;

    /** A story that is told on a stage. */
    public Story(Stage stage, Page page) {
        this.scene = new Scene(stage, page);
    }

    /** Tells it; true when it went as told. */
    public boolean tell() {
        for (Chapter chapter : chapters) {
            scene.page().chapter(chapter.title());
            chapter.tell(scene);
        }
        return true;
    }
}
