package org.vigil.stats.figure;

import static org.vigil.stats.reconciliation.Status.CONTRADICTED;
import static org.vigil.stats.reconciliation.Status.MATCHED;
import static org.vigil.stats.reconciliation.Status.UNTESTABLE;
import static org.vigil.stats.statement.FigureKind.FLOW;
import static org.vigil.stats.statement.FigureKind.STOCK;
import static org.vigil.stats.statement.Stated.about;
import static org.vigil.stats.statement.Stated.atLeast;
import static org.vigil.stats.statement.Stated.atMost;
import static org.vigil.stats.statement.Stated.base;
import static org.vigil.stats.statement.Stated.exact;
import static org.vigil.stats.statement.Stated.figure;
import static org.vigil.stats.statement.Stated.part;
import static org.vigil.stats.statement.Stated.period;
import static org.vigil.stats.statement.Stated.range;

import java.util.List;

import org.vigil.stats.check.Check;
import org.vigil.stats.reconciliation.Status;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.PartsCover;
import org.vigil.stats.statement.Stated;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.Value;

/**
 * The figures of five news articles of 2019 to 2024, each with its verdict: what arithmetic says, and how it stands in a
 * register
 * that holds the seven incidents of the articles, without a declared coverage and inside of one.
 */
final class SeedFigures {

    static final List<Row> ALL = List.of(
            // The articles of September 2020
            row("TRAC: attacks that the group claimed in Iraq",
                    claims("100").from("2020-08-01", "2020-08-31").over("country", "IQ")
                            .change("25", null, base(period("2020-07-01", "2020-07-31"), null, "claimed attacks")),
                    UNTESTABLE, CONTRADICTED,
                    held("implied-base", "+25 % to 100 implies 80 in July 2020")),
            row("RIC: Deir ez-Zor's share of July's attacks", share(exact("79")).from("2020-07-01", "2020-07-31")
                    .over("country", "SY").over("admin1", "SY-DY"),
                    UNTESTABLE, UNTESTABLE,
                    held("share-within-100", "79 % is a share of a whole of 100 %"),
                    unsaid("share-of-list",
                            "79 % in July 2020 cannot be tested: the list of which it is a share is not stated")),
            row("United Nations: fighters in Iraq and Syria", fighters(atLeast("10000")).about("2020-08-01", "2020-08-31")
                    .over("country", "IQ", "SY"),
                    UNTESTABLE, UNTESTABLE),
            row("United Nations: fighters in West Africa", fighters(atLeast("3500")).about("2020-08-01", "2020-08-31"),
                    UNTESTABLE, UNTESTABLE),
            row("United Nations: those who left to join affiliates", joined(atLeast("2000")),
                    UNTESTABLE, UNTESTABLE),
            row("SDF: its fighters killed near al-Dashisha", killed("4").from("2020-08-28", "2020-08-28").over("country", "SY")
                    .over("admin1", "SY-DY").over("group", "sdf"),
                    MATCHED, MATCHED),
            row("the group: SDF fighters killed in Tuwaymin", killed("5").unit("people killed, claimed and not confirmed")
                    .from("2020-08-28", "2020-08-29").over("country", "SY").over("group", "sdf")
                    .over("source", "islamic-state-media"),
                    MATCHED, MATCHED),

            // The article of September 2019
            row("Al-Azhar Observatory: the group's wealth", figure(range("50000000", "300000000"))
                    .of(FigureMeasure.MONEY, STOCK).unit("dollars").about("2019-09-01", "2019-09-24"),
                    UNTESTABLE, UNTESTABLE,
                    held("range-in-order", "50,000,000, 300,000,000 rise in order")),
            row("the group's media: attacks in Iraq in a week", claims("73").unit("claimed attacks in a week")
                    .over("country", "IQ").change(null, "doubled compared to other countries",
                            base(null, "43", "claimed attacks in a week")),
                    UNTESTABLE, UNTESTABLE,
                    failed("wording-against-arithmetic", "73 to 43 is 1.70: not doubled"),
                    held("same-unit", "73 and 43 are both claimed attacks in a week")),
            row("the group's media: attacks in Syria in a week", claims("43").unit("claimed attacks in a week")
                    .over("country", "SY"),
                    UNTESTABLE, UNTESTABLE),
            row("United Nations: foreigners who joined", joined(about("30000"))
                    .parts(PartsCover.SOME, part("Europeans", exact("6000"))),
                    UNTESTABLE, UNTESTABLE,
                    held("parts-add-up", "about 30,000 including 6,000 leaves about 24,000 that are not broken down")),

            // The article of July 2024
            row("CENTCOM: attacks that the group claimed", claims("153").from("2024-01-01", "2024-06-30")
                    .over("country", "IQ", "SY")
                    .change(null, "on track to double", base(period("2023-01-01", "2023-12-31"), "121", "attacks")),
                    UNTESTABLE, CONTRADICTED,
                    failed("wording-against-arithmetic",
                            "153 in 182 of 366 days is a pace of 308 a year, 2.5 times 121: more than double"),
                    failed("same-unit", "153 are claimed attacks, 121 are attacks")),
            row("CENTCOM: attacks recorded in 2023", figure("121").from("2023-01-01", "2023-12-31").over("country", "IQ", "SY")
                    .over("perpetrator", "islamic-state"),
                    UNTESTABLE, CONTRADICTED),
            row("CENTCOM: operations", figure("196").of(FigureMeasure.OPERATIONS, FLOW).unit("operations")
                    .from("2024-01-01", "2024-06-30").over("country", "IQ", "SY")
                    .parts(PartsCover.WHOLE, part("Iraq", exact("137")), part("Syria", exact("59"))),
                    UNTESTABLE, CONTRADICTED,
                    held("parts-add-up", "137 + 59 = 196")),
            row("CENTCOM: the group's members killed", killed("44").from("2024-01-01", "2024-06-30").over("country", "IQ", "SY")
                    .over("group", "islamic-state")
                    .parts(PartsCover.WHOLE, part("Iraq", exact("30")), part("Syria", exact("14"))),
                    UNTESTABLE, CONTRADICTED,
                    held("parts-add-up", "30 + 14 = 44")),
            row("CENTCOM: the group's members detained", people("166", FigureMeasure.DETAINED).from("2024-01-01", "2024-06-30")
                    .over("country", "IQ", "SY").over("group", "islamic-state")
                    .parts(PartsCover.WHOLE, part("Iraq", exact("74")), part("Syria", exact("92"))),
                    UNTESTABLE, CONTRADICTED,
                    held("parts-add-up", "74 + 92 = 166")),
            row("an outlet: fighters held by the SDF",
                    figure(atLeast("10000")).of(FigureMeasure.HELD, STOCK).unit("people held")
                            .about("2024-07-01", "2024-07-31").over("country", "SY"),
                    UNTESTABLE, UNTESTABLE),
            row("an outlet: places in which they are held", figure(about("24")).of(FigureMeasure.FACILITIES, STOCK)
                    .unit("facilities").about("2024-07-01", "2024-07-31").over("country", "SY"),
                    UNTESTABLE, UNTESTABLE),
            row("an outlet: people held whom an amnesty may release", figure(atLeast("200")).of(FigureMeasure.HELD, STOCK)
                    .unit("people held").about("2024-07-01", "2024-07-31").over("country", "SY"),
                    UNTESTABLE, UNTESTABLE),

            // The article of August 2019
            row("an official: killed by the blast in Saladin",
                    killed("0").from("2019-07-29", "2019-07-29").over("country", "IQ")
                            .over("admin1", "IQ-SD"),
                    MATCHED, MATCHED),
            row("an official: wounded by the blast in Saladin", people("0", FigureMeasure.WOUNDED)
                    .from("2019-07-29", "2019-07-29").over("country", "IQ").over("admin1", "IQ-SD"),
                    MATCHED, MATCHED),
            row("an outlet: killed in Sulaymaniyah", killed("2").from("2019-07-31", "2019-07-31").over("admin1", "IQ-SU")
                    .over("group", "kurdish-forces"),
                    MATCHED, MATCHED),
            row("an outlet: wounded in Sulaymaniyah", people("2", FigureMeasure.WOUNDED).from("2019-07-31", "2019-07-31")
                    .over("admin1", "IQ-SU").over("group", "kurdish-forces"),
                    MATCHED, MATCHED),
            row("an outlet: policemen killed in Diyala", killed("2").from("2019-08-22", "2019-08-22").over("admin1", "IQ-DI")
                    .over("group", "iraqi-police"),
                    MATCHED, MATCHED),
            row("an outlet: policemen wounded in Diyala", people("3", FigureMeasure.WOUNDED).from("2019-08-22", "2019-08-22")
                    .over("admin1", "IQ-DI").over("group", "iraqi-police"),
                    MATCHED, MATCHED),
            row("an outlet: members of the group killed in Diyala", killed("4").from("2019-08-22", "2019-08-22")
                    .over("admin1", "IQ-DI").over("group", "islamic-state"),
                    MATCHED, MATCHED),
            row("an outlet: soldiers killed in Daraa", killed("6").from("2019-07-28", "2019-07-28").over("admin1", "SY-DR")
                    .over("group", "syrian-army"),
                    MATCHED, MATCHED),
            row("an outlet: soldiers killed in Homs", killed("7").from("2019-08-18", "2019-08-18").over("admin1", "SY-HI")
                    .over("group", "syrian-army"),
                    MATCHED, MATCHED),
            row("SOHR: killed by the group in twelve weeks", sohr(),
                    UNTESTABLE, CONTRADICTED,
                    held("parts-add-up", "147 including 2 and 9 leaves 136 that are not broken down")),
            row("SOHR: members of the group killed in the same weeks", killed("47").from("2019-03-24", "2019-06-17")
                    .over("country", "SY").over("group", "islamic-state"),
                    UNTESTABLE, CONTRADICTED),
            row("Inspector General: half of the American troops", share(about("50")).unit("% of troops, ordered withdrawn")
                    .over("country", "SY"),
                    UNTESTABLE, UNTESTABLE,
                    held("share-within-100", "about 50 % is a share of a whole of 100 %"),
                    unsaid("share-of-list", "about 50 % cannot be tested: the list of which it is a share is not stated")),
            row("Inspector General: displaced people in al-Hol", figure(about("70000")).of(FigureMeasure.DISPLACED, STOCK)
                    .unit("people").about("2019-08-01", "2019-08-31").over("country", "SY").over("place", "al-Hol camp")
                    .parts(PartsCover.SOME, part("Under the age of 18", atMost("50000"))),
                    UNTESTABLE, UNTESTABLE,
                    held("parts-add-up",
                            "about 70,000 including at most 50,000 leaves about 20,000 that are not broken down")));

    private SeedFigures() {
    }

    /**
     * A figure with its verdict.
     *
     * @param name whose it is, and of what
     * @param statement what was published
     * @param open how it stands while nothing is declared complete
     * @param covered how it stands inside a declared coverage
     * @param checks what arithmetic says of it, all of it
     */
    record Row(String name, Statement statement, Status open, Status covered, List<Check> checks) {
    }

    /** 147, two of them Russian and nine pro-Iran. */
    static Stated sohr() {
        return killed("147").from("2019-03-24", "2019-06-17").over("country", "SY").over("perpetrator", "islamic-state")
                .over("group", "pro-government-forces-syria")
                .parts(PartsCover.SOME, part("Russian soldiers", exact("2")), part("Pro-Iran troops", exact("9")));
    }

    private static Row row(String name, Stated stated, Status open, Status covered, Check... checks) {
        return new Row(name, stated.build(), open, covered, List.of(checks));
    }

    private static Check held(String rule, String says) {
        return Stated.told(rule, true, says);
    }

    private static Check failed(String rule, String says) {
        return Stated.told(rule, false, says);
    }

    private static Check unsaid(String rule, String says) {
        return Stated.told(rule, null, says);
    }

    private static Stated claims(String number) {
        return figure(number).of(FigureMeasure.CLAIMS, FLOW).unit("claimed attacks").over("perpetrator", "islamic-state");
    }

    private static Stated killed(String number) {
        return people(number, FigureMeasure.KILLED);
    }

    private static Stated people(String number, FigureMeasure measure) {
        return figure(number).of(measure, FLOW).unit("people");
    }

    private static Stated share(Value value) {
        return figure(value).of(FigureMeasure.SHARE, FLOW).unit("% of attacks");
    }

    private static Stated fighters(Value value) {
        return figure(value).of(FigureMeasure.FIGHTERS, STOCK).unit("fighters").over("actor", "islamic-state");
    }

    private static Stated joined(Value value) {
        return figure(value).of(FigureMeasure.JOINED, FLOW).unit("people").over("actor", "islamic-state");
    }
}
