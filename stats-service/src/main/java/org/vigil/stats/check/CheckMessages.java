package org.vigil.stats.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The reckonings of the rules by which a statement is checked, in English; other languages are in
 * {@code messages/check_*.properties}.
 */
@MessageBundle("check")
public interface CheckMessages {

    @Message("{change} to {value}")
    String to(String change, String value);

    @Message("and")
    String and();

    @Message("{reckoning}, not {stated}")
    String not(String reckoning, String stated);

    @Message("{reckoning} is {result}")
    String is(String reckoning, String result);

    @Message("{part} of {whole}")
    String of(String part, String whole);

    @Message("{value} to {base} is {ratio}")
    String ratio(String value, String base, String ratio);

    @Message("{value} in {days}{#if noun} of {total}{/if} days is a pace of {projected} {#if noun}a {noun}{#else}in {total} days{/if}, {ratio} times {base}")
    String pace(String value, long days, long total, String noun, String projected, String ratio, String base);

    @Message("{percent} is a ratio of {ratio}")
    String ratioOfPercent(String percent, String ratio);

    @Message("{#when ratio}{#is 'DOUBLE'}{#if pace}double{#else}doubled{/if}{#is 'TRIPLE'}{#if pace}triple{#else}tripled{/if}{#is 'QUADRUPLE'}{#if pace}quadruple{#else}quadrupled{/if}{#else}{#if pace}half{#else}halved{/if}{/when}")
    String word(String ratio, boolean pace);

    @Message("more than {word}")
    String moreThan(String word);

    @Message("less than {word}")
    String lessThan(String word);

    @Message("not {word}")
    String isNot(String word);

    @Message("perhaps {word}")
    String perhaps(String word);

    @Message("more than {word}")
    String beyond(String word);

    @Message("\"{wording}\" names no ratio that could be reckoned")
    String noRatio(String wording);

    @Message("\"{wording}\" is not said of two stated numbers")
    String notOfTwo(String wording);

    @Message("Nothing is a multiple of {base}")
    String noMultiple(String base);

    @Message("How long a time {value} and {base} each speak of is not known")
    String lengthsUnknown(String value, String base);

    @Message("{given} implies no whole number")
    String impliesNone(String given);

    @Message("{given} implies {bases}{days}{#if base}{#if fits}, as stated{#else}; {base} is stated{/if}{/if}")
    String implies(String given, String bases, String days, String base, boolean fits);

    @Message("{given}: nothing can fall by more than 100 %")
    String fellTooFar(String given);

    @Message("{given} implies no particular number")
    String impliesAny(String given);

    @Message("{given}: a fall by 100 % leaves nothing")
    String leavesNothing(String given);

    @Message("{number} (from {range})")
    String from(String number, String range);

    @Message("The whole is not stated, so its parts cannot be held against it")
    String wholeNotStated();

    @Message("A part has no stated number, so the parts cannot be added")
    String partNotStated();

    @Message("{sum}, {difference} more than {whole}")
    String sumMore(String sum, String difference, String whole);

    @Message("{sum}, {difference} less than {whole}")
    String sumLess(String sum, String difference, String whole);

    @Message("{sum}, which fits {whole}")
    String sumFits(String sum, String whole);

    @Message("{whole} including {parts} leaves {rest} that are not broken down")
    String remainder(String whole, String parts, String rest);

    @Message("a rest")
    String rest();

    @Message("the days of the part or of its whole are not known")
    String daysOfPartUnknown();

    @Message("the part{part} lies within its whole{whole}")
    String partWithin(String part, String whole);

    @Message("the part{part} does not lie within its whole{whole}")
    String partOutside(String part, String whole);

    @Message("{value} against {base}")
    String against(String value, String base);

    @Message("{counts} cannot be put in percent")
    String noPercent(String counts);

    @Message("{percent} cannot be tested: what it is a change from is not stated")
    String noBase(String percent);

    @Message("{share} cannot be tested, because the number of the part or of its whole is not stated exactly")
    String shareNotExact(String share);

    @Message("nothing is a share of {whole}")
    String noShareOf(String whole);

    @Message("{sum}, more than the whole")
    String moreThanWhole(String sum);

    @Message("{sum}, less than the whole")
    String lessThanWhole(String sum);

    @Message("{share} cannot be tested: the list of which it is a share is not stated")
    String noList(String share);

    @Message("Nothing is a share of {whole}")
    String noShareOfList(String whole);

    @Message("{given} implies {numbers}")
    String impliesNumbers(String given, String numbers);

    @Message("{value} % is a share of a whole of 100 %")
    String isShare(String value);

    @Message("{value} % is no share of a whole of 100 %")
    String isNoShare(String value);

    @Message("{numbers} rise in order")
    String inOrder(String numbers);

    @Message("{numbers} do not rise in order")
    String outOfOrder(String numbers);

    @Message("The unit of {number} is not stated")
    String noUnit(String number);

    @Message("{value} and {base} are both {unit}")
    String sameUnit(String value, String base, String unit);

    @Message("{value} are {unit}, {base} are {other}")
    String otherUnit(String value, String unit, String base, String other);

    @Message("{kind}")
    String kind(String kind);

    @Message("{#when kind}{#is 'stock'}is there at a time{#else}adds up over days{/when}")
    String does(String kind);

    @Message("{value} is stated as a {kind}, but the measure {measure} is a {nature}, which {does}")
    String otherNature(String value, String kind, String measure, String nature, String does);

    @Message("{value} is a {kind}, which {does}; {base} is a {other}, which {otherDoes}")
    String otherKind(String value, String kind, String does, String base, String other, String otherDoes);

    @Message("{value} and {base} are both stocks")
    String bothStocks(String value, String base);

    @Message("{parts} are stocks of different times, which make no sum")
    String noSum(String parts);
}
