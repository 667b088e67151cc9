package org.vigil.common.text;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** The form of a part of a message that is a number of ours. */
    public static final String NUMBER = "\\d+";

    /** Stands for the parts of a message while it is looked for. */
    private static final String PART = "\u0000";

    /** By the tag of the language. */
    private final UnaryOperator<String> words;

    private Sentence(UnaryOperator<String> words) {
        this.words = words;
    }

    /** What a bundle of messages says. */
    public static <B> Sentence of(Class<B> bundle, Function<B, String> words) {
        return of(language -> words.apply(messages(bundle, language)));
    }

    /** What a bundle of messages says of what is itself said in a language, which is the second argument. */
    public static <B> Sentence of(Class<B> bundle, BiFunction<B, String, String> words) {
        return of(language -> words.apply(messages(bundle, language), language));
    }

    /** What another source of texts says in the language of a tag. */
    public static Sentence of(UnaryOperator<String> words) {
        return new Sentence(language -> written(words.apply(language), language));
    }

    /** What is the same in every language, such as a name. */
    public static Sentence of(String text) {
        return new Sentence(language -> text);
    }

    /** A number of ours, or several, as English writes them; others write them in their own digits. */
    public static Sentence ofNumber(String number) {
        return of(language -> number);
    }

    /** What was kept, in one language or in all; what is not there in a language is said in the one it was kept in. */
    @JsonCreator(mode = Mode.DELEGATING)
    static Sentence kept(JsonNode kept) {
        return kept.isTextual() ? of(kept.textValue())
                : of(language -> kept.path(language).asText(kept.path(Language.EN.getTag()).asText()));
    }

    /**
     * What a message said that was kept in English alone, said again in every language; empty where other words were kept.
     *
     * @param parts the forms of the parts that the message has, as regular expressions without groups, in the order of the
     *        English message
     * @param words the message with its parts; other parts than numbers are isolated in other languages than English
     */
    public static <B> Optional<Sentence> again(String kept, Class<B> bundle, List<String> parts,
            BiFunction<B, List<String>, String> words) {
        String form = Pattern.quote(words.apply(MessageBundles.get(bundle), Collections.nCopies(parts.size(), PART)));
        for (String part : parts) {
            form = form.replaceFirst(PART, Matcher.quoteReplacement("\\E(" + part + ")\\Q"));
        }
        Matcher found = Pattern.compile(form, Pattern.DOTALL).matcher(kept);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(of(bundle, (say, language) -> words.apply(say, IntStream.range(0, parts.size())
                .mapToObj(i -> part(found.group(i + 1), parts.get(i), language)).toList())));
    }

    private static String part(String kept, String form, String language) {
        return language.equals(Language.EN.getTag()) || form.equals(NUMBER) ? kept : OthersWords.isolated(kept, language);
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
        return words.apply(language);
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

    private static String written(String said, String language) {
        return language.equals(Language.EN.getTag()) ? said : AmongArabic.written(said);
    }

    private static <B> B messages(Class<B> bundle, String language) {
        return language.equals(Language.EN.getTag()) ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language));
    }
}
