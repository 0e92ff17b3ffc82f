package io.carbonregistry.facilities;

import io.carbonregistry.guidelines.FactorTable;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Rules on what is registered of a facility. */
final class Registering {

    private final Guideline guideline;
    private final States states;
    private final Rules rules;

    Registering(Guideline guideline, States states, Rules rules) {
        this.guideline = guideline;
        this.states = states;
        this.rules = rules;
    }

    /** The tables that figures are taken from. */
    static List<Key<FactorTable>> tables(List<RegisteredFigure> figures) {
        return figures.stream()
                .flatMap(one -> one.source().stream())
                .map(source -> FactorTable.key(source.table()))
                .toList();
    }

    /** The guideline registers each figure so, and each factor is the published one. */
    void require(List<RegisteredFigure> figures) {
        figures.forEach(this::require);
    }

    private void require(RegisteredFigure figure) {
        Optional<Parameter> parameter = guideline
                .parameter(figure.parameter())
                .filter(one -> one.origin() == Parameter.Origin.REGISTERED && guideline.isFor(one, figure.material()));
        rules.require(parameter.isPresent(), Reason.PARAMETER_NOT_IN_GUIDELINE, figure.what(), guideline.version());
        parameter.ifPresent(one ->
                rules.require(one.hasDecimalsOf(figure.value()), Reason.DECIMALS_WRONG, figure.what(), one.decimals()));
        figure.source().ifPresent(source -> requirePublished(figure, source));
    }

    private void requirePublished(RegisteredFigure figure, FactorSource source) {
        Optional<BigDecimal> published =
                states.get(FactorTable.key(source.table())).find(source.item(), figure.from());
        rules.require(
                published.filter(value -> value.compareTo(figure.value()) == 0).isPresent(),
                Reason.FACTOR_DIFFERS,
                figure.what(),
                published.map(BigDecimal::toPlainString).orElse("none"));
    }
}
