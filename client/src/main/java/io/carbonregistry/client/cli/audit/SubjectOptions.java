package io.carbonregistry.client.cli.audit;

import io.carbonregistry.client.projection.Subject;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Person;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Whose history is asked for: at most one of these; none means everybody's. */
final class SubjectOptions {

    @Option(names = "--of", paramLabel = "ACCOUNT|OFFICE", descriptionKey = "audit.of")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--person", paramLabel = "MSP/NAME", descriptionKey = "audit.person")
    private Optional<String> person = Optional.empty();

    @Option(names = "--act", paramLabel = "ACTOR/ID", descriptionKey = "audit.act")
    private Optional<String> act = Optional.empty();

    Subject subject() {
        return Stream.of(
                        actor.map(name -> Subject.of(new Actor(name))),
                        person.map(name -> Subject.of(Person.parse(name))),
                        act.map(name -> Subject.of(ActRef.parse(name))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Subject::everything);
    }
}
