package org.vigil.stats.answer;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.vigil.common.page.Frame;
import org.vigil.common.text.SentenceWriter;
import org.vigil.stats.behind.IncidentsPage;
import org.vigil.stats.citation.AnswerTable;
import org.vigil.stats.citation.Statistic;
import org.vigil.stats.measure.Answer;
import org.vigil.stats.measure.Asked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Shows a person in a browser as a page what a program reads as JSON. */
@ApplicationScoped
class AnswerPages {

    private static final String STATISTICS = "/api/v1/stats/";

    private final Frame frame;
    private final ObjectMapper json;
    private final Set<String> citable;

    AnswerPages(Frame frame, ObjectMapper json, @Any Instance<Statistic<?, ?>> statistics) {
        this.frame = frame;
        this.json = json;
        this.citable = statistics.stream().map(Statistic::name).collect(Collectors.toUnmodifiableSet());
    }

    @ServerResponseFilter
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getEntity() instanceof Answer answer && request.getUriInfo().getPath().startsWith(STATISTICS)
                && frame.isWanted()) {
            Response page = frame.answer(page(answer, request.getUriInfo()));
            page.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
            response.setEntity(page.getEntity(), response.getEntityAnnotations(), page.getMediaType());
        }
    }

    private AnswerPage page(Answer answer, UriInfo address) throws JsonProcessingException {
        JsonNode said = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(
                json.writer().withAttribute(SentenceWriter.LANGUAGE, frame.getLanguage().getTag()).writeValueAsString(answer));
        String statistic = address.getPath().substring(STATISTICS.length());
        return new AnswerPage(IncidentsPage.asked(address), answer.asOf(), AnswerTable.of(said),
                said.path("definition").path("countingRule").asText(),
                citable.contains(statistic)
                        ? new Asked(statistic, new TreeMap<>(address.getQueryParameters())).with("asOf", answer.asOf())
                        : null);
    }
}
