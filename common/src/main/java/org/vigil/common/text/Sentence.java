package org.vigil.common.text;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.page.Language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/**
 * Something that is said: on a page in the language of its reader, to programs and where it is kept in English. Two are equal
 * that say the same in English.
 */
@Schema(type = SchemaType.STRING)
@JsonSerialize(using = SentenceWriter.class)
public final class Sentence {

    /**
     * A day or moment that is not isolated yet: its hyphens would let its parts change places among Arabic letters (UAX #9).
     */
    private static final Pattern DAY = Pattern.compile("(?<![\\w\u2068-])\\d{4}-\\d\\d(?:-\\d\\d(?:T[\\d:.]+Z)?)?(?![\\w-])");

    /** By the tag of the language. */
    private final UnaryOperator<String> words;

    private Sentence(UnaryOperator<String> words) {
        this.words = words;
    }

    /** What a bundle of messages says. */
    public static <B> Sentence of(Class<B> bundle, Function<B, String> words) {
        return new Sentence(language -> words.apply(messages(bundle, language)));
    }

    /** What a bundle of messages says of what is itself said in a language, which is the second argument. */
    public static <B> Sentence of(Class<B> bundle, BiFunction<B, String, String> words) {
        return new Sentence(language -> words.apply(messages(bundle, language), language));
    }

    /** What another source of texts says in the language of a tag. */
    public static Sentence of(UnaryOperator<String> words) {
        return new Sentence(words);
    }

    /** What is the same in every language, such as a name. */
    public static Sentence of(String text) {
        return new Sentence(language -> text);
    }

    /** What was kept, in one language or in all; what is not there in a language is said in the one it was kept in. */
    @JsonCreator(mode = Mode.DELEGATING)
    static Sentence kept(JsonNode kept) {
        return kept.isTextual() ? of(kept.textValue())
                : new Sentence(language -> kept.path(language).asText(kept.path(Language.EN.getTag()).asText()));
    }

    /** Several, one after the other. */
    public static Sentence of(List<Sentence> sentences) {
        return new Sentence(
                language -> sentences.stream().map(sentence -> sentence.in(language)).collect(Collectors.joining(" ")));
    }

    /** The same with others behind it. */
    public Sentence and(Sentence... others) {
        return new Sentence(language -> in(language) + " " + of(List.of(others)).in(language));
    }

    /** In the language of that tag. */
    public String in(String language) {
        String said = words.apply(language);
        return language.equals(Language.EN.getTag()) ? said : DAY.matcher(said).replaceAll("\u2068$0\u2069");
    }

    /** In the language of the page; what a template calls {@code sentence.said}. */
    @TemplateExtension(matchName = "said")
    static String said(Sentence sentence, @TemplateAttribute Object locale) {
        return sentence.in(language(locale));
    }

    /** The language of a page, by the locale that its template has. */
    public static String language(Object locale) {
        return locale instanceof Locale known ? known.getLanguage() : Language.EN.getTag();
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Language.EN.getTag());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sentence sentence && toString().equals(sentence.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    private static <B> B messages(Class<B> bundle, String language) {
        return language.equals(Language.EN.getTag()) ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language));
    }
}
