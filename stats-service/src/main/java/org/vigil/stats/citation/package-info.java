/**
 * Numbers with a permanent id that stay as they were. A citation keeps the question with its moment, the answer, how it was
 * made, and the list of revisions behind it; opened later it also says what has changed since, and by which incidents.
 * <p>
 * <b>Making a statistic citable.</b> Each is one bean that implements {@link org.vigil.stats.citation.Statistic}, which its
 * resource asks too, so that there is one way to an answer:
 *
 * <pre>{@code
 * @ApplicationScoped
 * class SeriesStatistic implements Statistic<QuestionParameters, SeriesView> {
 *     public String name() {
 *         return "series";
 *     }
 *
 *     public QuestionParameters parameters() {
 *         return new QuestionParameters();
 *     }
 *
 *     public Asking<SeriesView> ask(QuestionParameters parameters, Instant latest) {
 *         Question question = parameters.question(latest);
 *         Asked asked = Asked.of(name(), question); // and .with("name", value) for each parameter of its own
 *         return new Asking<>(asked, List.of(new QuestionCounting(question)),
 *                 () -> SeriesView.of(question, tally.count(question), citations.of(asked)));
 *     }
 * }
 * }</pre>
 *
 * What holds for it: parameters are fields of text, or of lists of texts, with a QueryParam; the answer has its definition in
 * {@code definition} and is otherwise lists of rows, objects and numbers; every parameter that changes the answer is in the
 * {@link org.vigil.stats.measure.Asked}; texts that begin with {@code /api/v1/} are addresses and no part of the value.
 * {@code keys} names the fields by which a row is the same row later where they are other ones, {@code moment} the parameter
 * of the as-of moment, and a {@link org.vigil.stats.behind.Counting} of its own says what is behind numbers that are not added
 * up as ordinary questions are.
 */
package org.vigil.stats.citation;
