package io.carbonregistry.client.demo.story;

import io.carbonregistry.identities.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who is there. */
final class OrganisationsChapter implements Chapter {

    @Override
    public String title() {
        return "Organisations and identities";
    }

    @Override
    public void tell(Scene scene) {
        scene.page()
                .say(
                        "Each organisation has its own certificate authority, and each person an own key. A certificate says who"
                                + " somebody is; what the person may do is decided on the ledger.");
        scene.page().gap();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("organisation", "MSP", "peers", "people"));
        for (Organisation one : scene.stage().organisations().all()) {
            rows.add(List.of(
                    one.name(), one.mspId(), Integer.toString(one.peers().size()), String.join(", ", one.users())));
        }
        scene.page().table(rows);
        scene.page().gap();
        scene.page()
                .say(String.format(
                        Locale.ROOT,
                        "%s start to first granted act: %.1f s",
                        scene.stage().network(),
                        scene.stage().untilFirstAct().toMillis() / 1000.0));
    }
}
