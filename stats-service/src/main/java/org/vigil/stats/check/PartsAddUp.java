package org.vigil.stats.check;

import static org.vigil.common.text.OthersWords.isolated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.Part;
import org.vigil.stats.statement.PartsCover;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.Value;

/** The parts of a figure, and the parts of each part, make up no more than the whole, and all of it where they are said to. */
final class PartsAddUp implements FigureRule {

    private static final String RULE = "parts-add-up";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public List<Check> check(Statement statement) {
        List<Check> checks = new ArrayList<>();
        look(statement.whole(), checks);
        return checks;
    }

    private static void look(Part whole, List<Check> checks) {
        if (whole.parts().isEmpty()) {
            return;
        }
        checks.add(added(whole));
        whole.parts().forEach(part -> look(part, checks));
    }

    private static Check added(Part whole) {
        String name = whole.label() == null ? "" : isolated(whole.label()) + ": ";
        if (!isStated(whole)) {
            return new Check(RULE, null, name + "The whole is not stated, so its parts cannot be held against it");
        }
        List<Part> stated = whole.parts().stream().filter(PartsAddUp::isStated).toList();
        Sum sum = new Sum(whole.value(), stated.stream().map(Part::value).toList());
        if (sum.isTooMuch()) {
            return new Check(RULE, false, name + sum.overshoot());
        }
        if (stated.size() < whole.parts().size()) {
            return new Check(RULE, null, name + "A part has no stated number, so the parts cannot be added");
        }
        if (sum.isAllOfIt()) {
            return new Check(RULE, true, name + sum.words());
        }
        if (whole.partsCover() != PartsCover.WHOLE) {
            return new Check(RULE, true, name + sum.remainder());
        }
        boolean fits = sum.fits();
        return new Check(RULE, fits, name + (fits ? sum.agreement() : sum.shortfall()));
    }

    private static boolean isStated(Part part) {
        return part.value() != null && part.value().isStated();
    }

    /** The stated parts beside their whole. */
    private record Sum(Value whole, List<Value> parts) {

        boolean isTooMuch() {
            return bounds().isAbove(whole.bounds());
        }

        boolean fits() {
            return bounds().overlaps(whole.bounds());
        }

        boolean isAllOfIt() {
            return bounds().isOneNumber() && whole.bounds().isOneNumber()
                    && bounds().low().compareTo(whole.bounds().low()) == 0;
        }

        /** 137 + 59 = 196. */
        String words() {
            return joined(" + ") + " = " + total();
        }

        String overshoot() {
            return words() + ", " + more(bounds().low().subtract(whole.bounds().high())) + " more than " + whole.words();
        }

        String shortfall() {
            return words() + ", " + more(whole.bounds().low().subtract(bounds().high())) + " less than " + whole.words();
        }

        String agreement() {
            return words() + ", which fits " + whole.words();
        }

        /** 147 including 2 and 9 leaves 136 that are not broken down. */
        String remainder() {
            return whole.words() + " including " + joined(" and ") + " leaves " + rest() + " that are not broken down";
        }

        private String rest() {
            BigDecimal central = whole.central().subtract(centrals());
            if (bounds().isOneNumber() && whole.bounds().isOneNumber()) {
                return Printed.number(central);
            }
            return central.signum() < 0 ? "a rest" : "about " + Printed.number(central);
        }

        private BigDecimal centrals() {
            return parts.stream().map(Value::central).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private String more(BigDecimal difference) {
            return (bounds().isOneNumber() && whole.bounds().isOneNumber() ? "" : "at least ") + Printed.number(difference);
        }

        private String total() {
            return bounds().isOneNumber() ? Printed.number(bounds().low()) : "about " + Printed.number(centrals());
        }

        private Bounds bounds() {
            return parts.stream().map(Value::bounds).reduce(Bounds.NOTHING, Bounds::plus);
        }

        private String joined(String by) {
            return parts.stream().map(Value::words).collect(Collectors.joining(by));
        }
    }
}
